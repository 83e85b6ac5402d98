// Rule websocketkeepalive-name-typo: an entry point that was meant to be Windows' own keep-alive class and misses its name.

import type { Span } from '../../../base/text';
import type { XmlAttribute } from '../../../manifest/xml';
import { defineRule, type Report, type TextFile } from '../../engine/rule';
import { missedSystemEntryPoint } from '../../models/systemEntryPoint';

export const websocketkeepaliveNameTypo = defineRule({
  id: 'websocketkeepalive-name-typo',
  severity: 'error',
  summary: 'The name of Windows.Networking.Sockets.WebSocketKeepAlive is misspelt.',
  source: 'https://learn.microsoft.com/uwp/api/windows.networking.sockets.websocketkeepalive',
  check(app, report) {
    for (const manifest of app.manifests) {
      for (const { entryPoint } of manifest.backgroundTasks)
        if (entryPoint) checkAttribute(manifest, entryPoint, report);
    }
  },
});

function checkAttribute(manifest: TextFile, entryPoint: XmlAttribute, report: Report): void {
  const meant = missedSystemEntryPoint(entryPoint.value);
  if (meant !== undefined) reportMiss(manifest, entryPoint.value, entryPoint.valueSpan, meant, report);
}

function reportMiss(file: TextFile, written: string, span: Span, meant: string, report: Report): void {
  report({
    file,
    span,
    message: `"${written}" names no class of Windows, so the keep-alive of the channel would never run. Write "${meant}".`,
    fixes: [{ title: `Write "${meant}"`, safe: true, edits: [{ file, span, newText: meant }] }],
  });
}
