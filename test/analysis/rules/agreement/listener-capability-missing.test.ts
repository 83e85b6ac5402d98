import test from 'node:test';
import { listenerCapabilityMissing } from '../../../../server/analysis/rules/agreement/listener-capability-missing';
import { completeManifest } from '../../../harness/manifests';
import { fixture } from '../../../harness/registrations';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

const app = (capabilities: string, code = 'object listener = new Windows.Networking.Sockets.StreamSocketListener();') =>
  fixture({ '/Package.appxmanifest': completeManifest(capabilities), '/File.cs': `class Server\n{\n${code}\n}` });
const internetClient = '<Capabilities>\n  <Capability Name="internetClient"/>\n</Capabilities>';

test('only internetClient', () => {
  checkRule(
    listenerCapabilityMissing,
    app(internetClient)
      .replace('<Capabilities>', '<Capabilities>\n ^^^^^^^^^^^^ related: The capability is missing here.')
      .replace(
        /(object listener.*)/,
        `$1\n${' '.repeat(22)}^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error listener-capability-missing: StreamSocketListener accepts connections, and the manifest declares only internetClient: Windows refuses to bind it with 0x80070005 (access is denied). Declare internetClientServer, or privateNetworkClientServer for the home and work network.`,
      ),
  );
});

test('the listener of .NET binds no better', () => {
  checkRule(
    listenerCapabilityMissing,
    app(internetClient, 'object listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Any, 8080);')
      .replace('<Capabilities>', '<Capabilities>\n ^^^^^^^^^^^^ related: The capability is missing here.')
      .replace(
        /(object listener.*)/,
        `$1\n${' '.repeat(22)}^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error listener-capability-missing: TcpListener accepts connections, and the manifest declares only internetClient: Windows refuses to bind it with 0x80070005 (access is denied). Declare internetClientServer, or privateNetworkClientServer for the home and work network.`,
      ),
  );
  checkSilent(
    listenerCapabilityMissing,
    app(internetClient, 'object listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 8080);'),
  );
});

test('silent: a server capability, no listener, other transports', () => {
  for (const name of ['internetClientServer', 'privateNetworkClientServer'])
    checkSilent(listenerCapabilityMissing, app(`<Capabilities><Capability Name="${name}"/></Capabilities>`));
  checkSilent(
    listenerCapabilityMissing,
    app(internetClient, 'object socket = new Windows.Networking.Sockets.StreamSocket();'),
  );
  checkSilent(
    listenerCapabilityMissing,
    app(internetClient, 'object a = new Windows.Networking.Sockets.StreamSocketListener(); // for Rfcomm'),
  );
});

test('the fix adds the capability', () => {
  checkFix(
    listenerCapabilityMissing,
    app(internetClient),
    app(
      '<Capabilities>\n  <Capability Name="internetClientServer" />\n  <Capability Name="internetClient"/>\n</Capabilities>',
    ),
    'Declare internetClientServer',
  );
});
