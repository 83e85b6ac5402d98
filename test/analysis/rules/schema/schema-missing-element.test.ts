import test from 'node:test';
import { schemaMissingElement } from '../../../../server/analysis/rules/schema/schema-missing-element';
import { windows10 } from '../../../harness/manifests';
import { checkRule, checkSilent } from '../../../harness/rules';

test('what is missing is named', () => {
  checkRule(
    schemaMissingElement,
    `
<Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10">
 ^^^^^^^ error schema-missing-element: "Package" has no "Dependencies", so Windows rejects the manifest. Add it…
 ^^^^^^^ error schema-missing-element: "Package" has no "Identity", so Windows rejects the manifest. Add it…
<Properties>
 ^^^^^^^^^^ error schema-missing-element: "Properties" has no "PublisherDisplayName"…
<DisplayName>A</DisplayName><Logo>a.png</Logo>
</Properties>
<Applications><Application Id="A"/></Applications>
               ^^^^^^^^^^^ error schema-missing-element: "Application" has no "uap:VisualElements" or "uap3:VisualElements", so…
</Package>`,
  );
});

test('what follows a tag without an end is not missing elsewhere', () => {
  checkSilent(
    schemaMissingElement,
    windows10('<Extension Category="windows.backgroundTasks" EntryPoint="A.B">\n<BackgroundTasks>'),
  );
});

test('what is there under a wrong prefix is not missing', () => {
  checkSilent(schemaMissingElement, windows10('').replace(/<VisualElements xmlns="[^"]*"/, '<VisualElements'));
});
