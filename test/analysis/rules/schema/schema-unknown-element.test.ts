import assert from 'node:assert/strict';
import test from 'node:test';
import { schemaUnknownElement } from '../../../../server/analysis/rules/schema/schema-unknown-element';
import { backgroundTasks, windows10 } from '../../../harness/manifests';
import { checkFix, checkRule, checkSilent, findingsIn } from '../../../harness/rules';

test('a misspelt name, a name of another namespace, and one that belongs somewhere else', () => {
  checkRule(
    schemaUnknownElement,
    windows10(`
<Extension Category="windows.backgroundTasks" EntryPoint="A.B"><BackgroundTasks>
<Tasks Type="timer"/>
 ^^^^^ error schema-unknown-element: "Tasks" has no place in "BackgroundTasks", so Windows rejects the manifest. Did you mean "Task"?
</BackgroundTasks></Extension>
<uap:Extension Category="windows.protocol"><Protocol Name="abc"/></uap:Extension>
                                            ^^^^^^^^ error schema-unknown-element: "Protocol" has no place in "uap:Extension", so Windows rejects the manifest: here it belongs to another namespace. Write "uap:Protocol".
<Capabilities/>
 ^^^^^^^^^^^^ error schema-unknown-element: "Capabilities" has no place in "Extensions", so Windows rejects the manifest. It belongs somewhere else. Remove or move it.`),
  );
});

test('the fix renames both tags and declares the namespace', () => {
  checkFix(
    schemaUnknownElement,
    windows10(backgroundTasks('<Tasks Type="timer"></Tasks>')),
    windows10(backgroundTasks('<Task Type="timer"></Task>')),
  );
  const text = (root: string, name: string) =>
    `<Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10"${root}><Applications><Application Id="A"><${name}/></Application></Applications></Package>`;
  checkFix(
    schemaUnknownElement,
    text('', 'VisualElements'),
    text(
      ' xmlns:uap="http://schemas.microsoft.com/appx/manifest/uap/windows10" IgnorableNamespaces="uap"',
      'uap:VisualElements',
    ),
  );
});

test('content that is not looked at, and tags that are being typed', () => {
  checkSilent(
    schemaUnknownElement,
    windows10(
      `<uap3:Extension Category="windows.appExtension"><uap3:AppExtension Name="a" Id="b" DisplayName="c"><uap3:Properties><Any><Thing/></Any></uap3:Properties></uap3:AppExtension></uap3:Extension>`,
      'xmlns:uap3="http://schemas.microsoft.com/appx/manifest/uap/windows10/3"',
    ),
  );
  checkSilent(
    schemaUnknownElement,
    windows10(
      '<Ext\n<Extension Category="windows.backgroundTasks" EntryPoint="A.B"><BackgroundTasks><Task Type="timer"/></BackgroundTasks></Extension>',
    ),
  );
});

test('only an element that fits under the other prefix may be renamed without asking', () => {
  const isSafe = (extensions: string) =>
    findingsIn([{ path: '/Package.appxmanifest', text: windows10(extensions) }], [schemaUnknownElement])
      .flatMap(({ fixes }) => fixes)
      .map(({ safe }) => safe);
  const protocol = (content: string) => `<uap:Extension Category="windows.protocol">${content}</uap:Extension>`;
  assert.deepEqual(isSafe(protocol('<Protocol Name="contoso"/>')), [true]);
  assert.deepEqual(isSafe(protocol('<Protocol Title="contoso"/>')), [false]);
  assert.deepEqual(isSafe(protocol('<uap:Protocol Name="contoso"/><Protocol Name="contoso"/>')), [false]);
});
