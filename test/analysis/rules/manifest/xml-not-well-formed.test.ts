import test from 'node:test';
import { xmlNotWellFormed } from '../../../../server/analysis/rules/manifest/xml-not-well-formed';
import { windows10 } from '../../../harness/manifests';
import { checkRule, checkSilent } from '../../../harness/rules';

test('what is certain is reported, its consequences are not', () => {
  checkRule(
    xmlNotWellFormed,
    `
    <Package a="1" a="2">
                   ^ error xml-not-well-formed: The manifest is no well-formed XML, so Windows rejects it. The attribute "a" is given twice.
      <Name>A & B</Name>
              ^ error xml-not-well-formed: The manifest is no well-formed XML, so Windows rejects it. "&" stands for no character; write "&amp;" for the character "&".
      <Applications>
       ^^^^^^^^^^^^ error xml-not-well-formed: The manifest is no well-formed XML, so Windows rejects it. "Applications" is opened but never closed.
    </Package>
    </Package>
    `,
  );
});

test('a well-formed manifest', () => {
  checkSilent(xmlNotWellFormed, windows10('<!-- none -->'));
});
