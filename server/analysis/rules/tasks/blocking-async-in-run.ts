// Rule blocking-async-in-run: Run blocks its thread until asynchronous work is done.

import type { BoundBody, BoundExpression } from '../../../csharp/binding/bound';
import type { Node } from '../../../csharp/syntax/nodes';
import { isInText, textIn } from '../../../workspace/textFile';
import { defineRule, type ReportedFix } from '../../engine/rule';
import { nodesBelow, withoutConversion } from '../../models/code/boundNodes';
import { spanOf } from '../../models/code/codeEdits';
import { isAwaitable } from '../../models/code/failures';
import { isType, type TaskRun, taskRuns } from '../../models/code/methods';
import { isStartupTask } from '../../models/tasks/lastingTasks';

export const blockingAsyncInRun = defineRule({
  id: 'blocking-async-in-run',
  severity: 'warning',
  summary: 'The Run method of a background task blocks until asynchronous work is done.',
  source: 'https://learn.microsoft.com/windows/uwp/launch-resume/create-and-register-a-background-task',
  checkCode(app, report, code) {
    for (const project of app.projects) {
      for (const run of taskRuns(code, project)) {
        // A task of a control channel has to block until what the channel brought has been read.
        if (isInText(run.file, /ControlChannel/)) continue;
        if (isStartupTask(app, run.method.containingType.metadataName)) continue;
        for (const { node } of nodesBelow(run.body, { nestedFunctions: false })) {
          const { syntax } = node;
          if (syntax && isExpression(node) && waitsForSeveral(node)) {
            report({ file: run.file, span: wordSpan(syntax), message, fixes: whenFix(run, syntax) });
            continue;
          }
          const blocked = isExpression(node) ? blockedOn(node) : undefined;
          if (!blocked || !syntax || mayBeDone(blocked, run.body) || isHttp(blocked)) continue;
          report({
            file: run.file,
            span: wordSpan(syntax),
            message,
            fixes: awaitFix(run, syntax, blocked),
          });
        }
      }
    }
  },
});

const message =
  'The task blocks its thread here until the work is done: it uses neither processor nor network itself meanwhile, and ' +
  'Windows cancels a task that seems to hang (IdleTask). Take a deferral, and await the work.';

function isExpression(node: { readonly kind: string }): node is BoundExpression {
  return node.kind === 'property' || node.kind === 'call';
}

const task = 'System.Threading.Tasks.Task';
const awaiters = /^System\.Runtime\.CompilerServices\.(Configured)?(Value)?TaskAwaiter|\bConfiguredTaskAwaiter\b/;

/** What `.Result`, `.Wait()` and `.GetAwaiter().GetResult()` wait for. */
function blockedOn(node: BoundExpression): BoundExpression | undefined {
  if (node.kind === 'property')
    return node.property.name === 'Result' && isType(node.property.containingType, `${task}\`1`)
      ? node.receiver
      : undefined;
  if (node.kind !== 'call' || !node.receiver) return undefined;
  const { method, receiver } = node;
  if (method.name === 'Wait' && isType(method.containingType, task))
    // With a limit it is meant.
    return node.arguments.length === 0 ? receiver : undefined;
  if (method.name !== 'GetResult' || receiver.kind !== 'call' || receiver.method.name !== 'GetAwaiter')
    return undefined;
  return awaiters.test(method.containingType.definition.metadataName) ? receiver.receiver : undefined;
}

/** `Task.WaitAll(…)` and `Task.WaitAny(…)` without a limit. */
function waitsForSeveral(node: BoundExpression): boolean {
  return (
    node.kind === 'call' &&
    /^Wait(All|Any)$/.test(node.method.name) &&
    node.arguments.length === 1 &&
    isType(node.method.containingType, task)
  );
}

function whenFix({ body, file }: TaskRun, syntax: Node): ReportedFix[] {
  const isStatement =
    /^\s*;/.test(file.text.slice(syntax.end)) && /[;{}]\s*$/.test(textIn(file, { start: 0, end: syntax.start }));
  if (!body.method.isAsync || !isStatement) return [];
  const { start } = syntax;
  const word = wordSpan(syntax);
  const newText = textIn(file, word).replace('Wait', 'When');
  const edits = [
    { file, span: { start, end: start }, newText: 'await ' },
    { file, span: word, newText },
  ];
  return [{ title: 'Await it', safe: true, edits }];
}

/** Only what is begun here is known to run; a Task from elsewhere, or one that was awaited before, may have ended. */
function mayBeDone(blocked: BoundExpression, body: BoundBody): boolean {
  const begun = begunBy(blocked);
  if (begun?.kind === 'call') {
    const { method } = begun;
    return isType(method.containingType, task) && /^(From\w+|WhenA\w+|get_CompletedTask)$/.test(method.name);
  }
  if (begun?.kind !== 'local') return true;
  const nodes = [...nodesBelow(body, { nestedFunctions: true })].map(({ node }) => node);
  const values = nodes.flatMap(node => {
    if (node.kind === 'localDeclaration' && node.local === begun.local) return [node.initializer];
    return node.kind === 'assignment' && node.target.kind === 'local' && node.target.local === begun.local
      ? [node.value]
      : [];
  });
  const uses = nodes.filter(node => node.kind === 'local' && node.local === begun.local);
  const [only] = values;
  // Named once, to be waited for.
  return values.length !== 1 || !only || uses.length !== 1 || mayBeDone(only, body);
}

/** Through AsTask and ConfigureAwait, which change nothing about it. */
function begunBy(expression: BoundExpression): BoundExpression | undefined {
  const plain = withoutConversion(expression);
  if (plain.kind !== 'call' || !/^(AsTask|ConfigureAwait)$/.test(plain.method.name)) return plain;
  const inner = plain.receiver ?? plain.arguments[0]?.expression;
  return inner && isAwaitable(withoutConversion(inner).type) ? begunBy(inner) : plain;
}

/** The HttpClient of .NET on a control channel is read only like this. */
function isHttp(blocked: BoundExpression): boolean {
  const begun = begunBy(blocked);
  const owner = begun?.kind === 'call' ? begun.method.containingType.definition.metadataName : '';
  return owner.startsWith('System.Net.Http.');
}

/** `Result`, `Wait` or `GetResult`. */
function wordSpan(syntax: Node) {
  const access = syntax.kind === 'Invocation' ? syntax.expression : syntax;
  return spanOf(access.kind === 'MemberAccess' ? access.name : syntax);
}

/** In an async method, which has its deferral or a rule of its own to say so. */
function awaitFix({ body, file }: TaskRun, syntax: Node, blocked: BoundExpression): ReportedFix[] {
  const begun = blocked.syntax;
  if (!body.method.isAsync || !begun) return [];
  const { start, end } = syntax;
  const awaited = `await ${textIn(file, begun)}`;
  // On its own, as a value or as an argument it needs no parentheses.
  const isAlone =
    /^\s*[;,)]/.test(file.text.slice(end)) && /([;{}(,=]|\breturn)\s*$/.test(textIn(file, { start: 0, end: start }));
  const newText = isAlone ? awaited : `(${awaited})`;
  return [{ title: 'Await it', safe: true, edits: [{ file, span: { start, end }, newText }] }];
}
