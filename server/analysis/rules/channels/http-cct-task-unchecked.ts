// Rule http-cct-task-unchecked: a channel's task takes the response of a request that may have failed.

import type { BoundExpression } from '../../../csharp/binding/bound';
import type { BoundNode } from '../../../csharp/binding/boundChildren';
import type { Node, Statement } from '../../../csharp/syntax/nodes';
import { textIn } from '../../../workspace/textFile';
import { defineRule, type ReportedFix } from '../../engine/rule';
import { joinLines, stepBefore } from '../../models/channels/channelEdits';
import { functionAround } from '../../models/channels/channelSetup';
import { nodesBelow, parentsIn, withoutConversion } from '../../models/code/boundNodes';
import { callFinder } from '../../models/code/callers';
import { insertBefore, nameSpan, statementAround } from '../../models/code/codeEdits';
import { isCaughtAt } from '../../models/code/exceptionCover';
import { isAnyOf, isWritten } from '../../models/code/memberUses';
import { isType } from '../../models/code/methods';
import { valuesBehind } from '../../models/code/origins';
import { reachedFrom } from '../../models/code/reached';
import type { Frame, Program } from '../../models/code/values';
import { channelTasks } from '../../models/tasks/taskReach';

export const httpCctTaskUnchecked = defineRule({
  id: 'http-cct-task-unchecked',
  severity: 'warning',
  summary: 'The task of a control channel takes the response of an HTTP request without a test whether it failed.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/network-communications-in-the-background',
  checkCode(app, report, code) {
    if (!isWritten(app, code, /\bRtcRequestFactory\b/)) return;
    const seen = new Set<Node>();
    for (const { program, ...task } of channelTasks(app, code)) {
      for (const frame of reachedFrom(program, task)) {
        for (const taken of responsesTaken(program, frame)) {
          if (seen.has(taken.syntax) || isPrepared(program, frame, taken.syntax)) continue;
          seen.add(taken.syntax);
          report({
            file: frame.file,
            span: taken.span,
            message:
              'Windows starts this task for errors too: when the request has failed or was cancelled, this throws ' +
              'and ends the background task. Test IsCanceled and IsFaulted of the response task first, and send a new ' +
              'request then.',
            fixes: testFix(frame, taken),
          });
        }
      }
    }
  },
});

interface Taken {
  /** The Task of the response. */
  readonly response: BoundExpression;
  readonly syntax: Node;
  readonly span: { readonly start: number; readonly end: number };
}

/** `.Result`, `await` and the like, of the tasks that other code has left for this one. */
function* responsesTaken(program: Program, frame: Frame): Generator<Taken> {
  for (const { node } of nodesBelow(frame.body, { nestedFunctions: true })) {
    const response = taskTaken(node);
    const { syntax } = node;
    if (!response || !syntax || !isResponseTask(response) || isContinued(frame, response)) continue;
    if (isOwnRequest(program, frame, response)) continue;
    const span = node.kind === 'await' ? { start: syntax.start, end: syntax.start + 'await'.length } : nameSpan(syntax);
    yield { response, syntax, span };
  }
}

function taskTaken(node: BoundNode): BoundExpression | undefined {
  if (node.kind === 'await') return configured(node.operand);
  if (node.kind === 'property') return node.property.name === 'Result' ? node.receiver : undefined;
  const isWait = node.kind === 'call' && /^(Wait|GetAwaiter)$/.test(node.method.name);
  return isWait ? node.receiver : undefined;
}

/** `task` of `task.ConfigureAwait(false)`. */
function configured(operand: BoundExpression): BoundExpression {
  const plain = withoutConversion(operand);
  return plain.kind === 'call' && plain.method.name === 'ConfigureAwait' && plain.receiver ? plain.receiver : plain;
}

function isResponseTask(expression: BoundExpression): boolean {
  const { type } = withoutConversion(expression);
  if (!isType(type, 'System.Threading.Tasks.Task`1') || type.kind !== 'named') return false;
  return isAnyOf(type.typeArguments[0], 'System.Net.Http.HttpResponseMessage');
}

/** `t` of `task.ContinueWith(t => …)`: what is thrown there stays in the Task that ContinueWith gives. */
function isContinued({ body }: Frame, response: BoundExpression): boolean {
  const plain = withoutConversion(response);
  const around = functionAround(body, response);
  return (
    plain.kind === 'parameter' && around?.kind === 'lambda' && around.body.method.parameters.includes(plain.parameter)
  );
}

/** A request that the background task sends itself is not the one of the channel. */
function isOwnRequest(program: Program, frame: Frame, expression: BoundExpression): boolean {
  return valuesBehind(program, { expression, frame }).some(
    ({ expression: value }) => value.kind === 'call' && isAnyOf(value.method.containingType, httpClients),
  );
}

const httpClients = ['System.Net.Http.HttpClient', 'System.Net.Http.HttpMessageInvoker'];

function isPrepared(program: Program, frame: Frame, at: Node): boolean {
  return isTested(program, frame) || isCaughtAt(program, frame, at, ['Exception', 'AggregateException']);
}

/** By the code itself, by what it calls, or by everybody who calls it. */
function isTested(program: Program, frame: Frame, depth = 0): boolean {
  if (reachedFrom(program, frame, 1).some(looksAtOutcome)) return true;
  const calls = depth < 3 ? callFinder(program)(frame.body.method) : [];
  return calls.length > 0 && calls.every(call => isTested(program, call.frame, depth + 1));
}

function looksAtOutcome({ body }: Frame): boolean {
  for (const { node } of nodesBelow(body, { nestedFunctions: true })) {
    if (node.kind === 'property' && outcome.test(node.property.name) && node.receiver && isTask(node.receiver))
      return true;
  }
  return false;
}

const outcome = /^(IsCanceled|IsFaulted|IsCompletedSuccessfully|Status|Exception)$/;

function isTask({ type }: BoundExpression): boolean {
  return isAnyOf(type, ['System.Threading.Tasks.Task`1', 'System.Threading.Tasks.Task']);
}

/** In a loop the next response comes; else the method ends, when it returns nothing and nothing waits for its end. */
function testFix({ file, body }: Frame, { response, syntax }: Taken): ReportedFix[] {
  const name = response.syntax && textIn(file, response.syntax);
  const statement = body.tree && statementAround(body.tree, syntax);
  if (!statement || !name || !/^[\w.]+$/.test(name) || !isPlain(statement)) return [];
  const way = wayOut({ file, body }, response);
  if (!way) return [];
  const step = stepBefore(file.text, statement.start);
  const test = joinLines(file, statement, [`if (${name}.IsCanceled || ${name}.IsFaulted)`, `${step}${way}`]);
  return [{ title: 'Test the response task first', safe: false, edits: insertBefore(file, statement, test) }];
}

function isPlain({ kind }: Statement): boolean {
  return kind === 'LocalDeclaration' || kind === 'ExpressionStatement';
}

function wayOut({ body, file }: Frame, node: BoundNode): string | undefined {
  const parents = parentsIn(body);
  for (let outer = parents.get(node); outer && 'kind' in outer; outer = parents.get(outer)) {
    if (outer.kind === 'lambda' || outer.kind === 'localFunction' || outer.kind === 'switch') return undefined;
    if (outer.kind === 'while' || outer.kind === 'forEach') return 'continue;';
    if (outer.kind === 'doWhile' || outer.kind === 'for') return undefined;
  }
  const { method } = body;
  const text = method.node ? textIn(file, method.node) : '';
  return isType(method.returnType, 'System.Void') && !/\bGetDeferral\b/.test(text) ? 'return;' : undefined;
}
