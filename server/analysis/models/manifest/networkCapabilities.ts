// What an app may do on the network, as far as its manifests say it.
import { hasBuildToken } from '../../../manifest/manifest';
import type { AppCode } from '../../../workspace/code';
import type { App } from '../../../workspace/snapshot';
import { isMentioned } from '../code/memberUses';

const network = ['internetClient', 'internetClientServer', 'privateNetworkClientServer'];

/**
 * The network capabilities of all manifests together; in any letter case, which has rules of its own. Undefined when that
 * cannot be said, and for programs with full trust, which need none.
 */
export function networkCapabilities(app: App): string[] | undefined {
  if (!app.complete || app.manifests.length === 0) return undefined;
  const names = app.manifests.flatMap(({ capabilities }) => capabilities.map(({ name }) => name?.value ?? ''));
  const isBroken = app.manifests.some(
    ({ generation, document }) => generation === undefined || document.problems.length > 0,
  );
  if (isBroken || names.some(name => hasBuildToken(name) || /^(runFullTrust|unvirtualizedResources)$/i.test(name)))
    return undefined;
  return network.filter(each => names.some(name => name.toLowerCase() === each.toLowerCase()));
}

/**
 * Sockets also carry Bluetooth, Wi-Fi Direct and Proximity, which have device capabilities of their own, and connections
 * of an app to itself, which need none: where the code speaks of such a thing, nothing is certain.
 */
export function mayUseOtherTransports(app: App, code: AppCode): boolean {
  const word = /Rfcomm|Bluetooth|WiFiDirect|PeerFinder|Proximity|\blocalhost\b|127\.0\.0\.1|IPAddress\.Loopback/i;
  return isMentioned(app, code, word);
}
