import test from 'node:test';
import { capabilityOrderOrDuplicate } from '../../../../server/analysis/rules/manifest/capability-order-or-duplicate';
import { windows10 } from '../../../harness/manifests';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

const uap = 'xmlns:uap="http://schemas.microsoft.com/appx/manifest/uap/windows10"';
const capabilities = (content: string, declarations = uap) =>
  windows10('', declarations).replace('</Package>', `<Capabilities>\n${content}\n</Capabilities></Package>`);

test('wrong order: one finding, however many stand behind', () => {
  checkRule(
    capabilityOrderOrDuplicate,
    capabilities(`
<DeviceCapability Name="microphone"/>
 ^^^^^^^^^^^^^^^^ related: This stands too early.
<Capability Name="internetClient"/>
 ^^^^^^^^^^ error capability-order-or-duplicate: "Capability" stands after "DeviceCapability", and so does one more, but the schema wants capabilities in the order Capability, CustomCapability, DeviceCapability, so Windows rejects the manifest. Move "DeviceCapability" down.
<uap:Capability Name="musicLibrary"/>
 ^^^^^^^^^^^^^^ related: This has to stand before it too.`),
  );
});

test('twice', () => {
  checkRule(
    capabilityOrderOrDuplicate,
    capabilities(`
<Capability Name="internetClient"/>
 ^^^^^^^^^^ related: It is declared here.
<Capability Name="internetClient"/>
                  ^^^^^^^^^^^^^^ error capability-order-or-duplicate: The capability "internetClient" is already declared, and each may stand only once, so Windows rejects the manifest. Remove one of the two.`),
  );
});

test('wrong letter case and wrong prefix', () => {
  checkRule(
    capabilityOrderOrDuplicate,
    capabilities(`
<Capability Name="InternetClient"/>
                  ^^^^^^^^^^^^^^ error capability-order-or-duplicate: "InternetClient" is not a capability of "Capability": letter case counts, so Windows rejects the manifest. Write "internetClient".
<Capability Name="musicLibrary"/>
                  ^^^^^^^^^^^^ error capability-order-or-duplicate: "musicLibrary" is not a capability of "Capability", so Windows rejects the manifest: it belongs to "uap:Capability". Write <uap:Capability Name="musicLibrary"/>.`),
  );
});

test('restricted and device capabilities in the wrong element', () => {
  checkRule(
    capabilityOrderOrDuplicate,
    capabilities(`
<Capability Name="runFullTrust"/>
                  ^^^^^^^^^^^^ error capability-order-or-duplicate: "runFullTrust" is not a capability of "Capability", so Windows rejects the manifest: it belongs to "rescap:Capability". Write <rescap:Capability Name="runFullTrust"/>.
<uap:Capability Name="Microphone"/>
                      ^^^^^^^^^^ error capability-order-or-duplicate: "Microphone" is not a capability of "uap:Capability", so Windows rejects the manifest: it belongs to "DeviceCapability". Write <DeviceCapability Name="microphone"/>.
<uap:Capability Name="internetClient"/>
                      ^^^^^^^^^^^^^^ error capability-order-or-duplicate: "internetClient" is not a capability of "uap:Capability"…`),
  );
});

test('right ones, and names that no schema knows', () => {
  checkSilent(
    capabilityOrderOrDuplicate,
    capabilities(
      '<uap:Capability Name="musicLibrary"/><Capability Name="internetClient"/><Capability Name="teleport"/><DeviceCapability Name="microphone"/><DeviceCapability Name="webcam"/>',
    ),
  );
});

test('fixes move up, remove, respell', () => {
  checkFix(
    capabilityOrderOrDuplicate,
    capabilities(
      '  <DeviceCapability Name="webcam"/>\n  <Capability Name="internetClient"/>\n  <uap:Capability Name="musicLibrary"/>',
    ),
    capabilities(
      '  <Capability Name="internetClient"/>\n  <uap:Capability Name="musicLibrary"/>\n  <DeviceCapability Name="webcam"/>',
    ),
  );
  checkFix(
    capabilityOrderOrDuplicate,
    capabilities('  <Capability Name="internetClient"/>\r\n  <Capability Name="internetClient"/>'),
    capabilities('  <Capability Name="internetClient"/>'),
  );
  checkFix(
    capabilityOrderOrDuplicate,
    capabilities('<Capability Name="INTERNETCLIENT"/>'),
    capabilities('<Capability Name="internetClient"/>'),
  );
  checkFix(
    capabilityOrderOrDuplicate,
    capabilities('<Capability Name="internetClient"/>\n<Capability Name="InternetClient"/>'),
    capabilities('<Capability Name="internetClient"/>'),
    'Remove this one',
  );
});

test('the fix for a wrong prefix uses the one that is there, or declares it', () => {
  const other = 'xmlns:u="http://schemas.microsoft.com/appx/manifest/uap/windows10"';
  checkFix(
    capabilityOrderOrDuplicate,
    capabilities('<Capability Name="MusicLibrary"></Capability>', other),
    capabilities('<u:Capability Name="musicLibrary"></u:Capability>', other),
  );
  checkFix(
    capabilityOrderOrDuplicate,
    capabilities('<Capability Name="musicLibrary"/>', 'IgnorableNamespaces=""'),
    capabilities('<uap:Capability Name="musicLibrary"/>', `IgnorableNamespaces="uap" ${uap}`),
  );
});
