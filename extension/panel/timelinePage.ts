// The timeline as a web page: the picture, and the same as text for those who cannot see it or want to copy it.

import type { Timeline } from '../runtime/adapter/debugTarget';

/**
 * The page shows a timeline, and each one that it gets as a message. It stays at the end of the run while the user has
 * not scrolled away from there, and the title and the names of the lanes stay in sight. Nothing from outside gets in, and of scripts
 * only the page's own: `nonce` is a word that nobody can guess.
 */
export function timelinePage(
  timeline: Timeline,
  labels: { readonly title: string; readonly asText: string },
  nonce: string,
): string {
  const { svg, names, text } = timeline;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-${nonce}'">
<title>${escapeHtml(labels.title)}</title>
<style>
  body { color: var(--vscode-foreground); background: var(--vscode-editor-background); }
  .picture { overflow-x: auto; display: flex; }
  .names { position: sticky; left: 0; z-index: 1; flex: none; width: 0; }
  .names svg { overflow: visible; }
  .lanes { flex: none; }
  .lanes .still { visibility: hidden; }
  pre { font-family: var(--vscode-editor-font-family); font-size: var(--vscode-editor-font-size); }
  summary { cursor: pointer; margin-top: 1em; }
</style>
</head>
<body>
<div class="picture" role="img" aria-label="${escapeHtml(labels.title)}">
<div class="names" aria-hidden="true">${names}</div><div class="lanes">${svg}</div>
</div>
<details open><summary>${escapeHtml(labels.asText)}</summary><pre>${escapeHtml(text)}</pre></details>
<script nonce="${nonce}">
  const [picture, names, lanes, text] = ['.picture', '.names', '.lanes', 'pre'].map(each => document.querySelector(each));
  const showEnd = () => { picture.scrollLeft = picture.scrollWidth; };
  addEventListener('message', ({ data }) => {
    const isAtEnd = picture.scrollLeft + picture.clientWidth >= picture.scrollWidth - 8;
    names.innerHTML = data.names;
    lanes.innerHTML = data.svg;
    text.textContent = data.text;
    if (isAtEnd) showEnd();
  });
  showEnd();
</script>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
