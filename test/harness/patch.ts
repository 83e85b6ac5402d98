// Applies a unified diff the way `patch` does, to prove that it says what it means.
import assert from 'node:assert/strict';

export function patched(text: string, diff: string): string {
  const old = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const result: string[] = [];
  let at = 0;
  const rows = diff.split('\n');
  assert.equal(rows.pop(), '');
  for (const [i, row] of rows.entries()) {
    if (row.startsWith('--- ') || row.startsWith('+++ ') || row.startsWith('\\')) continue;
    const [, start, count = '1'] = /^@@ -(\d+)(?:,(\d+))? \+\d+(?:,\d+)? @@$/.exec(row) ?? [];
    if (start !== undefined) {
      const from = count === '0' ? Number(start) : Number(start) - 1;
      result.push(...old.slice(at, from));
      at = from;
      continue;
    }
    const line = row.slice(1) + (rows[i + 1]?.startsWith('\\') ? '' : '\n');
    if (row[0] !== '+') assert.equal(line, old[at++]);
    if (row[0] !== '-') result.push(line);
  }
  return [...result, ...old.slice(at)].join('');
}
