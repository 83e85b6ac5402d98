import test from 'node:test';
import { schemaTooManyElements } from '../../../../server/analysis/rules/schema/schema-too-many-elements';
import { checkRule } from '../../../harness/rules';

test('one that is too many', () => {
  checkRule(
    schemaTooManyElements,
    `
<Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10">
<Capabilities/>
 ^^^^^^^^^^^^ related: The first "Capabilities" stands here.
<Capabilities/>
 ^^^^^^^^^^^^ error schema-too-many-elements: "Package" takes only one "Capabilities", so Windows rejects the manifest. Remove this one, or put what it holds into the first.
</Package>`,
  );
});
