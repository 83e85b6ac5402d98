import test from 'node:test';
import { manifestNotWellFormed } from '../../../../server/analysis/rules/manifest/manifest-not-well-formed';
import { windows10 } from '../../../harness/manifests';
import { checkRule, checkSilent } from '../../../harness/rules';

test('only the first problem is reported', () => {
  checkRule(
    manifestNotWellFormed,
    `
    <Package a="1" a="2">
                   ^ error manifest-not-well-formed: The manifest is no well-formed XML, so Windows rejects it. The attribute "a" is given twice.
      <Applications>
    </Package>
    `,
  );
});

test('a well-formed manifest', () => {
  checkSilent(manifestNotWellFormed, windows10('<!-- none -->'));
});
