// Rule deferral-not-completed: a background task takes a deferral and on some path never completes it.
import type { Block, Node, Statement } from '../../../csharp/syntax/nodes';
import { defineRule, type Reported, type ReportedFix } from '../../engine/rule';
import { nameSpan, spanOf, statementAround, tryFinally } from '../../models/code/codeEdits';
import { syntaxNodes } from '../../models/code/syntaxNodes';
import { type LostDeferral, lostDeferralsOf } from '../../models/tasks/deferrals';
import { isInStartupTask } from '../../models/tasks/lastingTasks';

export const deferralNotCompleted = defineRule({
  id: 'deferral-not-completed',
  severity: 'error',
  summary: 'A background task takes a deferral and does not complete it on every path.',
  source: 'https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.backgroundtaskdeferral.complete',
  checkCode(app, report, code) {
    for (const lost of lostDeferralsOf(app, code)) {
      const reported = describe(lost);
      if (reported && !isInStartupTask(app, code, lost.frame)) report(reported);
    }
  },
});

const consequence =
  'Windows then keeps the task until its time is up, cancels it, and ends the app when even that does not finish it.';

/**
 * Only exceptions lose it: then it is a warning, for nothing may ever go wrong. Where nothing is awaited the deferral was not
 * needed, and what throws is a call that hardly ever does: a hint.
 */
function describe(lost: LostDeferral): Reported | undefined {
  const { taken, frame, lostAt } = lost;
  if (!taken.syntax) return undefined;
  const paths = lostAt.filter(({ thrown }) => !thrown);
  const { file } = frame;
  const place = { file, span: nameSpan(taken.syntax), fixes: finallyFix(lost) };
  if (paths.length > 0) {
    return {
      ...place,
      message: `${isCompleted(lost) ? 'This deferral is not completed on every path' : 'This deferral is never completed'}. ${consequence} Call Complete() on every path, best in a finally block.`,
      related: paths.map(({ at }) => ({
        file,
        span: spanOf(at ?? endOf(lost)),
        message: 'This path ends without Complete().',
      })),
    };
  }
  const [first] = [...lostAt].sort((a, b) => (a.at?.start ?? 0) - (b.at?.start ?? 0));
  return {
    ...place,
    severity: frame.body.method.isAsync ? 'warning' : 'hint',
    message: `An exception loses this deferral: nothing completes it then. ${consequence} Call Complete() in a finally block.`,
    related: first?.at
      ? [{ file, span: nameSpan(first.at), message: 'What is thrown here passes by every Complete().' }]
      : [],
  };
}

/** All that follows goes into a try; its finally completes the deferral, and nothing else does. */
function finallyFix({ taken, frame: { body, file } }: LostDeferral): ReportedFix[] {
  const { tree } = body;
  const taking = tree && taken.syntax && statementAround(tree, taken.syntax);
  const block = tree && taking && blockAround(tree.root, taking);
  const name = taking && nameIn(taking);
  if (!block || !taking || name === undefined) return [];
  const rest = block.statements.slice(block.statements.indexOf(taking) + 1);
  const completions = rest.flatMap(statement => completionsIn(statement, name));
  const uses = rest.flatMap(statement =>
    [...syntaxNodes(statement)].filter(node => node.kind === 'IdentifierName' && node.identifier.name === name),
  );
  // Whoever does more with it than complete it has something else in mind.
  if (rest.length === 0 || uses.length !== completions.length) return [];
  const edits = tryFinally(file, block, rest, { finally: `${name}.Complete();`, without: completions });
  return [{ title: 'Complete the deferral in a finally block', safe: false, edits }];
}

/** Of `var name = …;`, `T name = …;` and `name = …;`. */
function nameIn(statement: Statement): string | undefined {
  if (statement.kind === 'LocalDeclaration')
    return statement.declarators.length === 1 ? statement.declarators[0]?.name.name : undefined;
  if (statement.kind !== 'ExpressionStatement' || statement.expression.kind !== 'AssignmentExpression')
    return undefined;
  const { left } = statement.expression;
  return left.kind === 'IdentifierName' ? left.identifier.name : undefined;
}

function completionsIn(statement: Statement, name: string): Statement[] {
  return [...syntaxNodes(statement)].flatMap(node => {
    if (node.kind !== 'ExpressionStatement') return [];
    const call = node.expression.kind === 'Invocation' ? node.expression.expression : undefined;
    if (call?.kind !== 'MemberAccess' || call.expression.kind !== 'IdentifierName') return [];
    const isCompletion = call.name.kind === 'IdentifierName' && call.name.identifier.name === 'Complete';
    return isCompletion && call.expression.identifier.name === name ? [node] : [];
  });
}

function blockAround(root: Node, statement: Statement): Block | undefined {
  for (const node of syntaxNodes(root)) if (node.kind === 'Block' && node.statements.includes(statement)) return node;
  return undefined;
}

/** Somewhere in the method. */
function isCompleted({ frame: { body } }: LostDeferral): boolean {
  const nodes = body.method.node ? [...syntaxNodes(body.method.node)] : [];
  return nodes.some(node => node.kind === 'IdentifierName' && node.identifier.name === 'Complete');
}

/** The closing brace. */
function endOf({ frame: { body } }: LostDeferral) {
  const end = body.block.syntax?.end ?? body.method.node?.end ?? 1;
  return { start: end - 1, end };
}
