// The timeline as a web page: the picture, and the same as text for those who cannot see it or want to copy it.

import type { Timeline } from '../runtime/adapter/debugTarget';

/** The picture is put in as it is, so the page forbids scripts and everything from outside. */
export function timelinePage(timeline: Timeline, labels: { title: string; asText: string }): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(labels.title)}</title>
<style>
  body { color: var(--vscode-foreground); background: var(--vscode-editor-background); }
  .picture { overflow-x: auto; }
  pre { font-family: var(--vscode-editor-font-family); font-size: var(--vscode-editor-font-size); }
  summary { cursor: pointer; margin-top: 1em; }
</style>
</head>
<body>
<div class="picture" role="img" aria-label="${escapeHtml(labels.title)}">${timeline.svg}</div>
<details open><summary>${escapeHtml(labels.asText)}</summary><pre>${escapeHtml(timeline.text)}</pre></details>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
