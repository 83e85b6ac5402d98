import test from 'node:test';
import { schemaWrongRoot } from '../../../../server/analysis/rules/schema/schema-wrong-root';
import { checkFix, checkRule } from '../../../harness/rules';

test('another root, another namespace, none', () => {
  checkRule(
    schemaWrongRoot,
    `
<Paket xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10"/>
 ^^^^^ error schema-wrong-root: The root element is "Paket" in the namespace "http://schemas.microsoft.com/appx/manifest/foundation/windows10", so Windows does not read this file as an app manifest. Write "Package" with…`,
  );
  checkRule(
    schemaWrongRoot,
    `
<Package/>
 ^^^^^^^ error schema-wrong-root: The root element is "Package" without a namespace…`,
  );
});

test('the fix writes the namespace of Windows 10', () => {
  const right = '<Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10"/>';
  checkFix(schemaWrongRoot, '<Package/>', right);
  checkFix(schemaWrongRoot, '<Package xmlns="urn:other"/>', right);
});
