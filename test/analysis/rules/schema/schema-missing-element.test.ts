import test from 'node:test';
import { schemaMissingElement } from '../../../../server/analysis/rules/schema/schema-missing-element';
import { windows10 } from '../../../harness/manifests';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

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

test('what stands in a misspelt namespace that Windows may ignore is passed over', () => {
  const app = (namespace: string) => `<Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10"
xmlns:uap="${namespace}"
IgnorableNamespaces="uap">
<Identity Name="Chat" Publisher="CN=A" Version="1.0.0.0"/>
<Properties><DisplayName>A</DisplayName><PublisherDisplayName>A</PublisherDisplayName><Logo>a.png</Logo></Properties>
<Dependencies><TargetDeviceFamily Name="Windows.Desktop" MinVersion="10.0.0.0" MaxVersionTested="10.0.0.0"/></Dependencies>
<Applications><Application Id="A">
<uap:VisualElements DisplayName="A" Description="A" BackgroundColor="red" Square150x150Logo="a.png" Square44x44Logo="a.png"/>
</Application></Applications>
</Package>`;
  const [wrong, right] = [
    'http://schemas.microsoft.com/appx/manifest/uap/window10',
    'http://schemas.microsoft.com/appx/manifest/uap/windows10',
  ];
  checkRule(
    schemaMissingElement,
    app(wrong)
      .replace(
        /(xmlns:uap=.*)/,
        `$1\n           ${'^'.repeat(wrong.length)} error schema-missing-element: No manifest schema knows this namespace, so "uap:VisualElements" is passed over, and Windows rejects the manifest because "Application" lacks it. Write "${right}".`,
      )
      .replace(/(<uap:VisualElements.*)/, `$1\n ${'^'.repeat(18)} related: This is passed over.`),
  );
  checkFix(schemaMissingElement, app(wrong), app(right));
});
