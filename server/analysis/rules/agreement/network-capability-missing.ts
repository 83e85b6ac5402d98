// Rule network-capability-missing: an app speaks to the network and declares no capability to do so.

import type { AppCode } from '../../../workspace/code';
import type { App } from '../../../workspace/snapshot';
import { defineRule, type ReportedFix } from '../../engine/rule';
import { type ApiUse, apiUses } from '../../models/code/apiUse';
import { isMentioned } from '../../models/code/memberUses';
import { addCapability } from '../../models/manifest/manifestEdits';
import { mayUseOtherTransports, networkCapabilities } from '../../models/manifest/networkCapabilities';

export const networkCapabilityMissing = defineRule({
  id: 'network-capability-missing',
  severity: 'error',
  summary: 'An app uses sockets or HTTP, and its manifest declares no network capability.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/networking-basics',
  checkCode(app, report, code) {
    const capabilities = networkCapabilities(app);
    if (!capabilities || capabilities.length > 0 || mayUseOtherTransports(app, code)) return;
    // A listener needs more than a client does, which is said by listener-capability-missing.
    const uses = apiUses(app, code);
    if (uses.some(({ kind }) => kind === 'listener')) return;
    const [first, ...others] = uses.filter(({ kind }) => kind === 'client');
    if (!first) return;
    const className = first.className.slice(first.className.lastIndexOf('.') + 1);
    report({
      file: first.file,
      span: first.span,
      severity: namesRemoteHost(app, code, uses) ? 'error' : 'warning',
      message:
        `${className} uses the network, and the manifest declares no capability for it: Windows refuses every connection ` +
        'to another machine with 0x80070005 (access is denied). Declare internetClient, or privateNetworkClientServer for the home and work network.',
      related: [
        ...app.manifests.flatMap(manifest => {
          const root = manifest.document.root;
          const place = root?.children.find(each => each.localName === 'Capabilities') ?? root;
          return place ? [{ file: manifest, span: place.nameSpan, message: 'The capability is missing here.' }] : [];
        }),
        ...others.map(({ file, span }) => ({ file, span, message: 'The network is used here as well.' })),
      ],
      fixes:
        app.manifests.length === 1
          ? app.manifests.flatMap((manifest): ReportedFix[] => {
              const edits = addCapability(manifest, 'internetClient');
              return edits.length > 0 ? [{ title: 'Declare internetClient', safe: false, edits }] : [];
            })
          : [],
    });
  },
});

/** Another address than those of this machine. Without one the app may be a sample that is first tried against itself. */
function namesRemoteHost(app: App, code: AppCode, uses: readonly ApiUse[]): boolean {
  const address = /"(wss?|https?):\/\/[\w.-]+|\bHostName\(\s*"[^"]+"/i;
  return uses.some(({ className }) => className.endsWith('.ControlChannelTrigger')) || isMentioned(app, code, address);
}
