// The outline of a manifest.
import assert from 'node:assert/strict';
import test from 'node:test';
import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver-protocol/node.js';
import { openManifest } from '../harness/structure';

const whole = `
  <Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10" xmlns:uap="http://schemas.microsoft.com/appx/manifest/uap/windows10">
    <Identity Name="Contoso.Chat" Publisher="CN=Contoso" Version="1.2.3.0"/>
    <Properties>
      <DisplayName>Chat</DisplayName>
    </Properties>
    <Dependencies>
      <TargetDeviceFamily Name="Windows.Universal" MinVersion="10.0.10240.0"/>
    </Dependencies>
    <Applications>
      <Application Id="App" Executable="Chat.exe" EntryPoint="Chat.App">
        <uap:VisualElements DisplayName="Chat"/>
        <Extensions>
          <Extension Category="windows.backgroundTasks" EntryPoint="Tasks.KeepAlive">
            <BackgroundTasks>
              <Task Type="systemEvent"/>
              <uap:Task Type="vpnClient"/>
            </BackgroundTasks>
          </Extension>
          <uap:Extension Category="windows.protocol"/>
        </Extensions>
      </Application>
    </Applications>
    <Capabilities>
      <Capability Name="internetClient"/>
      <DeviceCapability Name="proximity"/>
    </Capabilities>
  </Package>`;

test('names that people know; what only holds others together is left out', async () => {
  assert.deepEqual(await draw(whole), [
    'Package Contoso.Chat (1.2.3.0)',
    '  Property Identity (Contoso.Chat)',
    '  Namespace Properties',
    '    Property DisplayName (Chat)',
    '  Namespace Dependencies',
    '    Property TargetDeviceFamily (Windows.Universal)',
    '  Module App (Chat.exe)',
    '    Property uap:VisualElements',
    '    Class Tasks.KeepAlive (systemEvent, vpnClient)',
    '      Event systemEvent (Task)',
    '      Event vpnClient (uap:Task)',
    '    Property uap:Extension (windows.protocol)',
    '  Namespace Capabilities',
    '    Key internetClient (Capability)',
    '    Key proximity (DeviceCapability)',
  ]);
});

test('while something is typed in the middle', async () => {
  const broken = whole.replace('<uap:Task Type="vpnClient"/>', '<uap:Task Type="vpn\n<').replace('</Package>', '');
  assert.deepEqual((await draw(broken)).slice(6, 11), [
    '  Module App (Chat.exe)',
    '    Property uap:VisualElements',
    '    Class Tasks.KeepAlive (systemEvent, vpn)',
    '      Event systemEvent (Task)',
    '      Event vpn (uap:Task)',
  ]);
});

test('no names, no root, nothing at all', async () => {
  const empty =
    '<Package><Identity Name=""/><Applications><Application Id="  "/></Applications><Extensions/></Package>';
  assert.deepEqual(await draw(empty), [
    'Package Package',
    '  Property Identity',
    '  Module Application',
    '  Property Extensions',
  ]);
  assert.deepEqual(await draw('//- /Package.appxmanifest\n'), []);
  assert.deepEqual(await draw('//- /Package.appxmanifest\nno element <'), []);
});

test('deep nesting', async () => {
  const deep = `${'<a>'.repeat(1000)}`;
  assert.equal((await draw(`//- /Package.appxmanifest\n${deep}`)).length, 65);
});

test('the name stands inside its element', async () => {
  await using opened = await openManifest(whole);
  const symbols = (await opened.server.documentSymbols(opened.path)) as DocumentSymbol[];
  const task = symbols[0]!.children![3]!.children![1]!;
  assert.equal(opened.textOf(task.selectionRange), 'Tasks.KeepAlive');
  assert.match(opened.textOf(task.range), /^<Extension [\s\S]*<\/Extension>$/);
});

test('a flat list for editors that have no tree', async () => {
  await using opened = await openManifest(whole, { flatSymbols: true });
  const symbols = (await opened.server.documentSymbols(opened.path)) as SymbolInformation[];
  assert.deepEqual(
    symbols.slice(7, 10).map(({ name, containerName }) => `${name} in ${containerName}`),
    ['uap:VisualElements in App', 'Tasks.KeepAlive in App', 'systemEvent in Tasks.KeepAlive'],
  );
});

async function draw(fixture: string): Promise<string[]> {
  await using opened = await openManifest(fixture);
  const kinds = new Map(Object.entries(SymbolKind).map(([name, kind]) => [kind, name]));
  const lines = (symbols: readonly DocumentSymbol[], indent: string): string[] =>
    symbols.flatMap(({ name, detail, kind, children = [] }) => [
      `${indent}${kinds.get(kind)} ${name}${detail ? ` (${detail})` : ''}`,
      ...lines(children, `${indent}  `),
    ]);
  return lines((await opened.server.documentSymbols(opened.path)) as DocumentSymbol[], '');
}
