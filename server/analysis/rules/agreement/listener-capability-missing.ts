// Rule listener-capability-missing: an app waits for connections and may only make them.
import { defineRule, type ReportedFix } from '../../engine/rule';
import { apiUses } from '../../models/code/apiUse';
import { addCapability } from '../../models/manifest/manifestEdits';
import { mayUseOtherTransports, networkCapabilities } from '../../models/manifest/networkCapabilities';

export const listenerCapabilityMissing = defineRule({
  id: 'listener-capability-missing',
  severity: 'error',
  summary: 'An app listens for connections, and its manifest declares no capability to accept any.',
  source: 'https://learn.microsoft.com/uwp/api/windows.networking.sockets.streamsocketlistener',
  checkCode(app, report, code) {
    const capabilities = networkCapabilities(app);
    if (!capabilities || capabilities.some(name => name !== 'internetClient') || mayUseOtherTransports(app, code))
      return;
    const [first, ...others] = apiUses(app, code).filter(({ kind }) => kind === 'listener');
    if (!first) return;
    const declared = capabilities.length > 0 ? 'only internetClient' : 'no network capability';
    report({
      file: first.file,
      span: first.span,
      message:
        `${first.className.slice(first.className.lastIndexOf('.') + 1)} accepts connections, and the manifest declares ${declared}: Windows refuses to bind it with ` +
        '0x80070005 (access is denied). Declare internetClientServer, or privateNetworkClientServer for the home and work network.',
      related: [
        ...app.manifests.flatMap(manifest => {
          const root = manifest.document.root;
          const place = root?.children.find(each => each.localName === 'Capabilities') ?? root;
          return place ? [{ file: manifest, span: place.nameSpan, message: 'The capability is missing here.' }] : [];
        }),
        ...others.map(({ file, span }) => ({ file, span, message: 'Another listener.' })),
      ],
      fixes:
        app.manifests.length === 1
          ? app.manifests.flatMap(manifest =>
              ['privateNetworkClientServer', 'internetClientServer'].flatMap((name): ReportedFix[] => {
                const edits = addCapability(manifest, name);
                return edits.length > 0 ? [{ title: `Declare ${name}`, safe: false, edits }] : [];
              }),
            )
          : [],
    });
  },
});
