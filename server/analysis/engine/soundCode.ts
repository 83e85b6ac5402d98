// Fixes in half-typed code: what its author means nobody knows, so at least the parser must not complain more than before.
import { applyEdits } from '../../base/text';
import { parseCSharp } from '../../csharp/syntax/parser';
import type { AppCode } from '../../workspace/code';
import type { App } from '../../workspace/snapshot';
import type { Edits, TextFile } from './rule';

/** In files without syntax errors the rules know what they do. */
export function keepsParsing(edits: Edits, app: App, code: AppCode): boolean {
  const files = new Set(edits.flatMap(({ file }) => (/\.cs$/i.test(file.path) ? [file] : [])));
  return [...files].every(file => parsesNoWorse(file, edits, app, code));
}

function parsesNoWorse({ path }: TextFile, edits: Edits, app: App, code: AppCode): boolean {
  for (const project of app.projects) {
    const parsed = code.parsed(project).find(({ file }) => file.path === path);
    if (!parsed) continue;
    const before = parsed.tree.diagnostics.length;
    if (before === 0) return true;
    const own = edits.filter(({ file }) => file.path === path);
    const after = parseCSharp(applyEdits(parsed.file.text, own), { symbols: project.defines });
    return after.diagnostics.length <= before;
  }
  return true;
}
