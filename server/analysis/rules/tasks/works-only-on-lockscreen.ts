// Rule works-only-on-lockscreen: an app ends, or gives up, when it may not work in the background.
import type { BoundBody, BoundCall, BoundExpression, BoundStatement } from '../../../csharp/binding/bound';
import type { Compilation } from '../../../csharp/binding/compilation';
import { defineRule } from '../../engine/rule';
import { nodesBelow } from '../../models/code/boundNodes';
import { nameSpan } from '../../models/code/codeEdits';
import { isType, methodsMentioning } from '../../models/code/methods';
import { enumMember } from '../../models/code/values';

export const worksOnlyOnLockscreen = defineRule({
  id: 'works-only-on-lockscreen',
  severity: 'hint',
  off: true,
  summary: 'An app ends when it may not run in the background.',
  source:
    'https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.backgroundexecutionmanager.requestaccessasync',
  checkCode(app, report, code) {
    for (const project of app.projects) {
      for (const { file, body } of methodsMentioning(code, project, /\bBackgroundAccessStatus\b/)) {
        for (const exit of exitsOnDenial(body, code.compilationOf(code.rootOf(project)))) {
          if (!exit.syntax) continue;
          report({
            file,
            span: nameSpan(exit.syntax),
            message:
              'The app ends here because it may not run in the background: the user may say no, and may take the permission away at any ' +
              'time, and the app has to be of use in the foreground all the same. Go on without the background task, and say what will be missing.',
          });
        }
      }
    }
  },
});

/** Calls that end the app, in a branch that is taken when the status is one of the denied ones. */
function* exitsOnDenial(body: BoundBody, compilation: Compilation): Generator<BoundCall> {
  for (const { node } of nodesBelow(body, { nestedFunctions: true })) {
    if (node.kind === 'if' && asksForDenial(node.condition, compilation)) yield* exitsIn(node.then);
    if (node.kind !== 'switch') continue;
    for (const { labels, statements } of node.sections) {
      const isDenied = labels.some(
        ({ pattern }) => pattern?.kind === 'constant' && isDenial(pattern.value, compilation),
      );
      if (isDenied) for (const statement of statements) yield* exitsIn(statement);
    }
  }
}

/** `status == Denied`, also as one of several. */
function asksForDenial(condition: BoundExpression, compilation: Compilation): boolean {
  if (condition.kind === 'logical')
    return asksForDenial(condition.left, compilation) || asksForDenial(condition.right, compilation);
  if (condition.kind !== 'binary' || condition.use.operator !== '==') return false;
  return isDenial(condition.left, compilation) || isDenial(condition.right, compilation);
}

function isDenial(expression: BoundExpression, compilation: Compilation): boolean {
  const written = expression.kind === 'conversion' ? expression.operand : expression;
  if (!isType(written.type, 'Windows.ApplicationModel.Background.BackgroundAccessStatus')) return false;
  return /^(Denied|Unspecified)/.test(enumMember(compilation, written) ?? '');
}

const exits = /^(Windows\.UI\.Xaml\.Application|Windows\.ApplicationModel\.Core\.CoreApplication|System\.Environment)$/;

function* exitsIn(statement: BoundStatement): Generator<BoundCall> {
  const all = [statement, ...[...nodesBelow(statement, { nestedFunctions: true })].map(({ node }) => node)];
  for (const node of all) {
    if (node.kind !== 'call' || !/^(Exit|FailFast)$/.test(node.method.name)) continue;
    if (exits.test(node.method.containingType.definition.metadataName)) yield node;
  }
}
