// The typed model of a manifest: what it finds in each generation, and how little a broken file costs.
import assert from 'node:assert/strict';
import test from 'node:test';
import { isManifestPath, type Manifest, readManifest } from '../../server/manifest/manifest';
import type { XmlAttribute } from '../../server/manifest/xml';

/** The model in a few lines; every value is cut out of the text at its place. */
function summary(manifest: Manifest): string {
  const show = (value: XmlAttribute | undefined) =>
    value ? manifest.text.slice(value.valueSpan.start, value.valueSpan.end) : '-';
  return [
    `${manifest.generation} ${show(manifest.identity?.name)} ${show(manifest.identity?.version)}`,
    ...manifest.targetDeviceFamilies.map(f => `for ${show(f.name)} ${show(f.minVersion)} ${show(f.maxVersionTested)}`),
    ...manifest.applications.map(
      a => `app ${show(a.id)} ${show(a.executable)} ${show(a.entryPoint)} tasks ${a.backgroundTasks.length}`,
    ),
    ...manifest.backgroundTasks.map(
      e =>
        `task ${show(e.entryPoint)} in ${show(e.executable)} server ${show(e.serverName)}: ` +
        e.tasks.map(t => `${t.element.name} ${show(t.type)}`).join(', '),
    ),
    ...manifest.capabilities.map(c => `${c.kind} ${show(c.name)}`),
  ].join('\n');
}

function check(text: string, expected: string): void {
  assert.equal(summary(readManifest('/Package.appxmanifest', text)), expected.trim().replace(/^ {4}/gm, ''));
}

test('Windows 10', () => {
  check(
    `<?xml version="1.0" encoding="utf-8"?>\r\n<Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10"
      xmlns:uap="http://schemas.microsoft.com/appx/manifest/uap/windows10" IgnorableNamespaces="uap">
      <Identity Name="Chat" Publisher="CN=X" Version="1.0.0.0"/>
      <Dependencies><TargetDeviceFamily Name="Windows.Universal" MinVersion="10.0.10240.0" MaxVersionTested="10.0.22621.0"/></Dependencies>
      <Applications><Application Id="App" Executable="$targetnametoken$.exe" EntryPoint="Chat.App"><Extensions>
        <uap:Extension Category="windows.protocol"><uap:Protocol Name="chat"/></uap:Extension>
        <Extension Category="windows.backgroundTasks" EntryPoint="Chat.Tasks.Push"><BackgroundTasks ServerName="S">
          <Task Type="timer"/><uap:Task Type="vpnClient"/></BackgroundTasks></Extension>
      </Extensions></Application></Applications>
      <Capabilities><Capability Name="internetClient"/><DeviceCapability Name="location"/></Capabilities></Package>`,
    `
    windows10 Chat 1.0.0.0
    for Windows.Universal 10.0.10240.0 10.0.22621.0
    app App $targetnametoken$.exe Chat.App tasks 1
    task Chat.Tasks.Push in - server S: Task timer, uap:Task vpnClient
    Capability internetClient
    DeviceCapability location
    `,
  );
});

const windows8 = (rest: string, declarations = '') =>
  `<Package xmlns="http://schemas.microsoft.com/appx/2010/manifest"${declarations}>${rest}</Package>`;

test('generations of the 2010 namespace', () => {
  const of = (text: string) => readManifest('/p', text).generation;
  assert.equal(of(windows8('')), 'windows8');
  assert.equal(of(windows8('<Prerequisites><OSMinVersion>6.2.1</OSMinVersion></Prerequisites>')), 'windows8');
  assert.equal(of(windows8('<Prerequisites><OSMinVersion>6.3.0</OSMinVersion></Prerequisites>')), 'windows81');
  assert.equal(of(windows8('', ' xmlns:w="http://schemas.microsoft.com/appx/2013/manifest"')), 'windows81');
  assert.equal(of(windows8('<x><y:z xmlns:y="http://schemas.microsoft.com/appx/2013/manifest"/></x>')), 'windows81');
  assert.equal(of(windows8('', ' xmlns:m3="http://schemas.microsoft.com/appx/2014/manifest"')), 'phone81');
  assert.equal(of('<Package xmlns="urn:other"/>'), undefined);
  assert.equal(of(''), undefined);
});

test('a prefix for the main namespace changes nothing', () => {
  check(
    `<f:Package xmlns:f="http://schemas.microsoft.com/appx/manifest/foundation/windows10"><f:Applications><f:Application Id="A"><f:Extensions>
     <f:Extension Category="windows.backgroundTasks" EntryPoint="N.C"><f:BackgroundTasks><f:Task Type="timer"/></f:BackgroundTasks></f:Extension>
     </f:Extensions></f:Application></f:Applications></f:Package>`,
    `
    windows10 - -
    app A - - tasks 1
    task N.C in - server -: f:Task timer
    `,
  );
});

test('an unclosed tag, a misspelt category and a wrong place keep the rest readable', () => {
  check(
    windows8(`<Extensions><Extension Category="windows.backgroundTask" EntryPoint="N.C"><BackgroundTasks><Task Type="timer"></BackgroundTasks></Extension></Extensions>
     <Capabilities><Capability Name="internetClient"></Capabilities>`),
    `
    windows8 - -
    task N.C in - server -: Task timer
    Capability internetClient
    `,
  );
});

test('file names in any letter case', () => {
  assert.ok(isManifestPath('/a/Package.appxmanifest') && isManifestPath('/a/package.AppxManifest'));
  assert.ok(!isManifestPath('/a/AppxManifest.xml'));
});
