// The checks of a body that need a walk over it, each only where the words stand that it is about.
import type { BoundBody } from '../binding/bound';
import type { Compilation } from '../binding/compilation';
import { unassignedUses } from '../flow/definiteAssignment';
import type { SyntaxTree } from '../syntax/nodes';
import { checkCaptures } from './captures';
import type { Problems } from './problems';
import { checkReferences } from './references';
import { checkSuspensions } from './suspensions';
import { checkVariables } from './variables';

/** Of a body without other errors. */
export function checkBody(compilation: Compilation, body: BoundBody, problems: Problems): void {
  if (body.hasErrors || !body.tree) return;
  checkVariables(compilation, body, problems);
  const words = wordsOf(body.tree);
  if (words.suspends) checkSuspensions(body, problems);
  if (words.refers) checkReferences(body, problems);
  if (words.refers || body.method.containingType.isValueType) checkCaptures(body, problems);
  problems.found.push(...unassignedUses(compilation, body));
}

interface Words {
  readonly suspends: boolean;
  readonly refers: boolean;
}

const known = new WeakMap<SyntaxTree, Words>();

function wordsOf(tree: SyntaxTree): Words {
  const words = known.get(tree) ?? {
    suspends: /\b(?:yield|await)\b/.test(tree.text),
    refers: /\b(?:ref|out)\b/.test(tree.text),
  };
  known.set(tree, words);
  return words;
}
