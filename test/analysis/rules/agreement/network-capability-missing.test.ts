import test from 'node:test';
import { networkCapabilityMissing } from '../../../../server/analysis/rules/agreement/network-capability-missing';
import { completeManifest } from '../../../harness/manifests';
import { fixture } from '../../../harness/registrations';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

const app = (capabilities: string, code: string) =>
  fixture({
    '/Package.appxmanifest': completeManifest(capabilities),
    '/File.cs': `using System;
using Windows.Networking.Sockets;
class Connection
{
${code}
}`,
  });
const socket = `void Open() {
new MessageWebSocket().ConnectAsync(new Uri("wss://chat.example.com"));
}`;

test('a socket and no capability', () => {
  checkRule(
    networkCapabilityMissing,
    app('<Capabilities/>', socket)
      .replace('<Capabilities/>', '<Capabilities/>\n ^^^^^^^^^^^^ related: The capability is missing here.')
      .replace(
        /(new MessageWebSocket.*)/,
        `$1\n    ^^^^^^^^^^^^^^^^ error network-capability-missing: MessageWebSocket uses the network, and the manifest declares no capability for it: Windows refuses every connection to another machine with 0x80070005 (access is denied). Declare internetClient, or privateNetworkClientServer for the home and work network.`,
      ),
  );
});

test('fields count; without an address of another machine it is a warning', () => {
  checkRule(
    networkCapabilityMissing,
    app(
      '<Capabilities/>',
      'readonly StreamSocket socket = new StreamSocket();\nstatic StreamWebSocket other = new StreamWebSocket();',
    )
      .replace('<Capabilities/>', '<Capabilities/>\n ^^^^^^^^^^^^ related: The capability is missing here.')
      .replace(/(readonly .*)/, `$1\n${' '.repeat(35)}^^^^^^^^^^^^ warning network-capability-missing`)
      .replace(/(static .*)/, `$1\n${' '.repeat(35)}^^^^^^^^^^^^^^^ related: The network is used here as well.`),
  );
});

test("the HttpClient of .NET, which is not the user's own", () => {
  const http = (code: string) =>
    app('<Capabilities/>', code).replace('using System;', 'using System; using System.Net;\nusing System.Net.Http;');
  checkRule(
    networkCapabilityMissing,
    http('object client = new HttpClient();')
      .replace('<Capabilities/>', '<Capabilities/>\n ^^^^^^^^^^^^ related: The capability is missing here.')
      .replace(/(object client.*)/, `$1\n${' '.repeat(20)}^^^^^^^^^^ warning network-capability-missing`),
  );
  checkSilent(networkCapabilityMissing, http('object client = new HttpClient(); class HttpClient { }'));
  checkSilent(networkCapabilityMissing, app('<Capabilities/>', 'object client = new HttpClient();'));
});

test('silent: any network capability, full trust, other transports, this machine, classes of the same name', () => {
  for (const name of [
    'internetClient',
    'InternetClient',
    'internetClientServer',
    'privateNetworkClientServer',
    'runFullTrust',
  ])
    checkSilent(networkCapabilityMissing, app(`<Capabilities><Capability Name="${name}"/></Capabilities>`, socket));
  checkSilent(networkCapabilityMissing, app('<Capabilities/>', `${socket} // a Bluetooth service`));
  checkSilent(networkCapabilityMissing, app('<Capabilities/>', socket.replace('chat.example.com', 'localhost')));
  checkSilent(
    networkCapabilityMissing,
    app('<Capabilities/>', 'class HttpClient { } object client = new HttpClient();'),
  );
  checkSilent(networkCapabilityMissing, app('<Capabilities/>', 'object listener = new StreamSocketListener();'));
});

test('the fix puts the capability first', () => {
  checkFix(
    networkCapabilityMissing,
    app('<Capabilities>\n  <DeviceCapability Name="microphone"/>\n</Capabilities>', socket),
    app(
      '<Capabilities>\n  <Capability Name="internetClient" />\n  <DeviceCapability Name="microphone"/>\n</Capabilities>',
      socket,
    ),
  );
  checkFix(
    networkCapabilityMissing,
    app('', socket),
    app('<Capabilities>\n  <Capability Name="internetClient" />\n</Capabilities>', socket),
  );
});
