import test from 'node:test';
import { schemaMisplacedElement } from '../../../../server/analysis/rules/schema/schema-misplaced-element';
import { windows10 } from '../../../harness/manifests';
import { checkFix, checkRule } from '../../../harness/rules';

const around = (inner: string) =>
  `<Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10">\n${inner}\n</Package>`;

test('wrong order', () => {
  checkRule(
    schemaMisplacedElement,
    around(`<Extensions><Extension Category="windows.activatableClass.inProcessServer"><InProcessServer>
<ActivatableClass ActivatableClassId="A.B" ThreadingModel="both"/>
 ^^^^^^^^^^^^^^^^ related: "ActivatableClass" stands here.
<Path>a.dll</Path>
 ^^^^ error schema-misplaced-element: "Path" stands after "ActivatableClass", but the schema wants it before, so Windows rejects the manifest. Move it up.
</InProcessServer></Extension></Extensions>`),
  );
});

test('one or the other', () => {
  checkRule(
    schemaMisplacedElement,
    windows10(`
<uap:Extension Category="windows.protocol">
<uap:Protocol Name="abc"/>
 ^^^^^^^^^^^^ related: "uap:Protocol" stands here.
<uap:DialProtocol Name="tel"/>
 ^^^^^^^^^^^^^^^^ error schema-misplaced-element: "uap:DialProtocol" cannot stand beside "uap:Protocol": "uap:Extension" takes one or the other, and Windows rejects the manifest. Remove one of them.
</uap:Extension>`),
  );
});

test('the fix moves it with its indentation', () => {
  const list = (...lines: string[]) =>
    around(['<Dependencies>', ...lines.map(line => `  ${line}`), '</Dependencies>'].join('\n'));
  const [dependency, family] = [
    '<PackageDependency Name="abc" Publisher="CN=A" MinVersion="1.0.0.0" />',
    '<TargetDeviceFamily Name="W" MinVersion="1.0.0.0" MaxVersionTested="1.0.0.0" />',
  ];
  checkFix(schemaMisplacedElement, list(dependency, family), list(family, dependency));
});
