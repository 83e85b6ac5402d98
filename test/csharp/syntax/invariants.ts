// What must hold for every tree, whatever the text was; shared by the tests and the fuzzer.
import { lex, type Tokens } from '../../../server/csharp/syntax/lexer';
import type { Node, SyntaxTree } from '../../../server/csharp/syntax/nodes';
import { forEachChild } from '../../../server/csharp/syntax/walk';

/** The first broken rule as a sentence, undefined when all hold. */
export function brokenInvariant(tree: SyntaxTree): string | undefined {
  return brokenTokens(lex(tree.text)) ?? brokenNodes(tree) ?? brokenRanges(tree);
}

/** Tokens are in order and do not overlap, and what lies between them is white space, trivia or reported. */
function brokenTokens(tokens: Tokens): string | undefined {
  const { text, starts, ends, kinds } = tokens;
  const explained = [...tokens.trivia, ...tokens.diagnostics].sort((a, b) => a.start - b.start);
  let last = 0;
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i] ?? 0;
    const end = ends[i] ?? 0;
    if (start < last || end < start) return `token ${i} (${kinds[i]}) at ${start}-${end} begins before ${last}`;
    let gap = text.slice(last, start);
    if (/[^\s\x85\uFEFF]/.test(gap)) {
      for (const range of explained) {
        if (range.end <= last || range.start >= start) continue;
        const from = Math.max(range.start, last) - last;
        const to = Math.min(range.end, start) - last;
        gap = gap.slice(0, from) + ' '.repeat(to - from) + gap.slice(to);
      }
      if (/[^\s\x85\uFEFF]/.test(gap)) return `unexplained text at ${last}: ${JSON.stringify(gap)}`;
    }
    last = end;
  }
  return last === text.length ? undefined : `the tokens end at ${last}, not at ${text.length}`;
}

/** Every node lies inside its parent. Explicit stack: the trees of a fuzzer may be deep. */
function brokenNodes(tree: SyntaxTree): string | undefined {
  const stack: Node[] = [tree.root];
  let problem: string | undefined;
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const parent = node;
    forEachChild(parent, child => {
      if (child.start < parent.start || child.end > parent.end || child.end < child.start) {
        problem ??= `${child.kind} ${child.start}-${child.end} is not inside ${parent.kind} ${parent.start}-${parent.end}`;
      }
      stack.push(child);
    });
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function brokenRanges(tree: SyntaxTree): string | undefined {
  for (const { code, start, end } of tree.diagnostics) {
    if (start < 0 || end < start || end > tree.text.length) return `${code} at ${start}-${end} is outside of the text`;
  }
  let last = 0;
  for (const { kind, start, end } of tree.trivia) {
    if (start < last || end <= start || end > tree.text.length) return `${kind} at ${start}-${end} is out of order`;
    last = end;
  }
  return undefined;
}
