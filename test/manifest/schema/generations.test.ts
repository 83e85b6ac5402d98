// Windows 8, Windows 8.1, Windows Phone 8.1 and the newest namespaces of Windows 10: what each of them takes and refuses.
import assert from 'node:assert/strict';
import test from 'node:test';
import { readManifest } from '../../../server/manifest/manifest';
import { schemaView } from '../../../server/manifest/schema/validate';
import { windows10, windows81 } from '../../harness/manifests';

const id = '830c045a-acdc-4db1-8e18-e458e31877d6';

test('Windows 8: everything that the old namespace has', () => {
  const text = windows8(`
<Extension Category="windows.backgroundTasks" Executable="Chat.exe" EntryPoint="Chat.Task"><BackgroundTasks ServerName="Chat"><Task Type="controlChannel"/><Task Type="systemEvent"/></BackgroundTasks></Extension>
<Extension Category="windows.fileTypeAssociation"><FileTypeAssociation Name="chat"><SupportedFileTypes><FileType ContentType="text/plain">.chat</FileType></SupportedFileTypes><DisplayName>Chat</DisplayName></FileTypeAssociation></Extension>
<Extension Category="windows.protocol"><Protocol Name="chat"/></Extension>
<Extension Category="windows.shareTarget"><ShareTarget><DataFormat>Text</DataFormat></ShareTarget></Extension>
<Extension Category="windows.autoPlayDevice"><AutoPlayDevice><LaunchAction Verb="show" ActionDisplayName="Show" DeviceEvent="WPD\\ImageSource"/></AutoPlayDevice></Extension>
<Extension Category="windows.contactPicker"/>`);
  check(text, []);
});

test('Windows 8 knows nothing of Windows 8.1', () => {
  check(
    windows8('<Extension Category="windows.alarm"/>')
      .replace(' SmallLogo="Small.png"', ' Square30x30Logo="Small.png"')
      .replace('<Resource Language="en-us"/>', '<Resource/>')
      .replace('<Properties>', '<Properties><ResourcePackage>false</ResourcePackage>'),
    [
      'unknownElement ResourcePackage',
      'missingAttribute Resource Language',
      'unknownAttribute VisualElements Square30x30Logo',
      'missingAttribute VisualElements SmallLogo',
      'value Extension Category',
    ],
  );
});

test('Windows 8 takes five tasks in one extension, Windows 8.1 eight, each kind once', () => {
  const tasks = (prefixes: string) =>
    `<Extension Category="windows.backgroundTasks" EntryPoint="Chat.Task"><BackgroundTasks>${prefixes}</BackgroundTasks></Extension>`;
  const old = ['audio', 'controlChannel', 'systemEvent', 'timer', 'pushNotification'].map(
    type => `<Task Type="${type}"/>`,
  );
  const newer = ['location', 'deviceUse', 'deviceServicing'].map(type => `<m2:Task Type="${type}"/>`);
  check(windows8(tasks(old.join(''))), []);
  check(windows8(tasks([...old, old[0]].join(''))), ['unplacedElement Task', 'duplicate Task']);
  check(windows81(tasks([...old, ...newer].join(''))), []);
  check(windows81(tasks('<Task Type="location"/><m2:Task Type="timer"/>')), ['value Task Type', 'value m2:Task Type']);
  check(windows81(tasks('')), ['missingElement BackgroundTasks']);
});

test('Windows 8.1: devices one by one, contacts, views and resources', () => {
  const text = windows81(`
<m2:Extension Category="windows.contact"><m2:Contact><m2:ContactLaunchActions DesiredView="useLess"><m2:LaunchAction Verb="call" EntryPoint="Chat.Call"><m2:ServiceId>telephone</m2:ServiceId></m2:LaunchAction></m2:ContactLaunchActions></m2:Contact></m2:Extension>
<Extension Category="windows.protocol"><Protocol Name="chat" m2:DesiredView="useMinimum"/></Extension>`)
    .replace(
      '<Resource Language="en-us"/>',
      '<Resource Language="en-us"/><Resource m2:Scale="140" /><Resource m2:DXFeatureLevel="dx11"/>',
    )
    .replace(
      '</m2:VisualElements>',
      '<m2:DefaultTile Square70x70Logo="s.png"><m2:ShowNameOnTiles><m2:ShowOn Tile="square150x150Logo"/></m2:ShowNameOnTiles></m2:DefaultTile><m2:ApplicationView MinWidth="width320"/></m2:VisualElements>',
    )
    .replace(
      '</Package>',
      '<Capabilities><DeviceCapability Name="webcam"/><m2:DeviceCapability Name="usb"><m2:Device Id="vidpid:045E 0610"><m2:Function Type="classId:ff * *"/></m2:Device></m2:DeviceCapability></Capabilities></Package>',
    );
  check(text, []);
  check(text.replace('vidpid:045E 0610', 'vidpid:045E'), ['value m2:Device Id']);
  check(text.replace('<m2:ServiceId>', '<m2:ServiceId>telephone</m2:ServiceId><m2:ServiceId>'), [
    'duplicate m2:ServiceId',
  ]);
});

test('a package for Windows 8.1 may look as it did on Windows 8, for one of both', () => {
  const looks =
    '<VisualElements DisplayName="Chat" Description="Chat" BackgroundColor="#464646" ForegroundText="light" Logo="Logo.png" SmallLogo="Small.png"><SplashScreen Image="Splash.png"/></VisualElements>';
  const text = windows81('<Extension Category="windows.search"/>');
  check(text.replace(/<m2:VisualElements.*<\/m2:VisualElements>/, looks), []);
  check(text.replace('<m2:VisualElements', `${looks}<m2:VisualElements`), ['unplacedElement m2:VisualElements']);
});

test('Windows Phone 8.1 adds its own looks, tasks, capabilities and identity', () => {
  const text = windows81(`
<Extension Category="windows.backgroundTasks" EntryPoint="Chat.Task"><BackgroundTasks><m3:Task Type="rfcommConnection"/><m2:Task Type="location"/></BackgroundTasks></Extension>
<m3:Extension Category="windows.updateTask" EntryPoint="Chat.Update"/>`)
    .replace(
      ' xmlns:m2',
      ` xmlns:m3="http://schemas.microsoft.com/appx/2014/manifest" xmlns:mp="http://schemas.microsoft.com/appx/2014/phone/manifest" xmlns:m2`,
    )
    .replace('<Properties>', `<mp:PhoneIdentity PhoneProductId="${id}" PhonePublisherId="${id}"/><Properties>`)
    .replaceAll(/(<\/?)m2:(VisualElements|SplashScreen)/g, '$1m3:$2')
    .replace('Square30x30Logo', 'Square44x44Logo')
    .replace('<Resource Language="en-us"/>', '<Resource Language="en-us"/><Resource m3:Scale="240"/>')
    .replace(
      '</Package>',
      '<Capabilities><Capability Name="internetClient"/><m3:Capability Name="contacts"/></Capabilities></Package>',
    );
  check(text, []);
  check(text.replace('rfcommConnection', 'rfcomm').replace('m3:Scale="240"', 'm3:Scale="241"'), [
    'value Resource m3:Scale',
    'value m3:Task Type',
  ]);
});

test('Windows 11: namespaces that only the reference lists', () => {
  const namespaces = Object.entries({
    uap: 'uap/windows10',
    uap3: 'uap/windows10/3',
    uap8: 'uap/windows10/8',
    uap15: 'uap/windows10/15',
    uap17: 'uap/windows10/17',
    uap18: 'uap/windows10/18',
    desktop6: 'desktop/windows10/6',
    desktop9: 'desktop/windows10/9',
    desktop10: 'desktop/windows10/10',
    desktop11: 'desktop/windows10/11',
    com4: 'com/windows10/4',
    com5: 'com/windows10/5',
    heap: 'heap/windows10',
    print: 'printsupport/windows10',
    print2: 'printsupport/windows10/2',
    ai: 'systemai/windows10',
    launch: 'trustedlaunch/windows10',
    outside: 'externaldependencies',
  }).map(([prefix, name]) => `xmlns:${prefix}="http://schemas.microsoft.com/appx/manifest/${name}"`);
  const text = windows10(
    `
<desktop9:Extension Category="windows.fileExplorerClassicContextMenuHandler" desktop11:AppLifecycleBehavior="unmanaged"><desktop9:FileExplorerClassicContextMenuHandler><desktop9:ExtensionHandler Type="*" Clsid="${id}"/></desktop9:FileExplorerClassicContextMenuHandler></desktop9:Extension>
<uap3:Extension Category="windows.appExecutionAlias"><uap3:AppExecutionAlias><uap8:ExecutionAlias Alias="chat.exe" uap8:AllowOverride="true" desktop10:UseUrl="true"><desktop10:SupportedProtocols><desktop10:SupportedProtocol>https</desktop10:SupportedProtocol></desktop10:SupportedProtocols></uap8:ExecutionAlias></uap3:AppExecutionAlias></uap3:Extension>
<print:Extension Category="windows.printSupportWorkflow" EntryPoint="Chat.Print"/>
<print2:Extension Category="windows.printSupportVirtualPrinterWorkflow" EntryPoint="Chat.Print"><print2:PrintSupportVirtualPrinter DisplayName="Chat" PdcFile="Printer.xml"><print2:SupportedFormats><print2:SupportedFormat Type="application/pdf" MaxVersion="1.7"/></print2:SupportedFormats></print2:PrintSupportVirtualPrinter></print2:Extension>
<com4:Extension Category="windows.comServer"><com4:ComServer><com5:InProcessServer Path="chat.ocx"><com5:Class Id="${id}" ThreadingModel="Both"><com5:TypeLib Id="${id}" VersionNumber="1.0"/></com5:Class></com5:InProcessServer></com4:ComServer></com4:Extension>
<desktop6:Extension Category="windows.service"><desktop6:Service Name="Chat" StartupType="manual" StartAccount="localService"><desktop6:TriggerEvents><desktop10:PredefinedTriggerEvents Action="ActionStart" Subtype="${id}" TriggerType="domainJoin"/></desktop6:TriggerEvents></desktop6:Service></desktop6:Extension>
<uap17:Extension Category="windows.packageExtensionHost"><uap17:PackageExtensionHost><uap17:Name>com.contoso.chat</uap17:Name></uap17:PackageExtensionHost></uap17:Extension>`,
    namespaces.join(' '),
  )
    .replace(
      '<Application ',
      '<Application uap18:RuntimeBehavior="appSilo" uap17:BaseNamedObjectsIsolation="package" desktop11:AppLifecycleBehavior="systemManaged" ',
    )
    .replace(
      '</Properties>',
      '<launch:TrustedLaunch>true</launch:TrustedLaunch><uap17:UpdateWhileInUse>defer</uap17:UpdateWhileInUse><heap:HeapPolicy>win32Compatible</heap:HeapPolicy><uap15:DependencyTarget>true</uap15:DependencyTarget></Properties>',
    )
    .replace(
      '</Dependencies>',
      '<uap17:PackageDependency Type="install" Name="Contoso.Model" Publisher="CN=Contoso" MinVersion="1.0.0.0"/><outside:ExternalDependency Name="Microsoft.WebView2" Publisher="CN=Microsoft Windows" MinVersion="1.1.1.1" Optional="true"/></Dependencies>',
    )
    .replace(
      '</Package>',
      '<uap15:Capabilities><Capability Name="internetClient"/></uap15:Capabilities><Capabilities><ai:Capability Name="systemAIModels"/></Capabilities></Package>',
    );
  check(text, []);
  check(text.replace('defer', 'later').replace('"appSilo"', '"silo"'), [
    'value uap17:UpdateWhileInUse',
    'value Application uap18:RuntimeBehavior',
  ]);
});

function check(text: string, expected: readonly string[]): void {
  const manifest = readManifest('/Package.appxmanifest', text);
  assert.deepEqual(manifest.document.problems, []);
  const found = schemaView(manifest).violations.map(violation => {
    const attribute = 'attribute' in violation ? violation.attribute?.name : undefined;
    const missing = violation.kind === 'missingAttribute' ? violation.missing.name : undefined;
    const wanted = violation.kind === 'duplicate' ? undefined : (attribute ?? missing);
    return [violation.kind, violation.element.name, ...(wanted ? [wanted] : [])].join(' ');
  });
  assert.deepEqual(found.sort(), [...expected].sort());
}

function windows8(extensions: string): string {
  return windows81(extensions)
    .replace(/ xmlns:m2="[^"]*"/, '')
    .replaceAll('6.3.0', '6.2.1')
    .replaceAll('m2:', '')
    .replace('Square150x150Logo', 'Logo')
    .replace('Square30x30Logo', 'SmallLogo');
}
