// Rule cct-message-processed-twice: a message is handled when it is read, and again by the push task.
import type { BoundExpression } from '../../../csharp/binding/bound';
import type { LocalSymbol, MethodSymbol, ParameterSymbol } from '../../../csharp/symbols/symbols';
import { defineRule, type Reported } from '../../engine/rule';
import { readHandlers } from '../../models/channels/readHandlers';
import { nodesBelow, withoutConversion } from '../../models/code/boundNodes';
import { nameSpan, removeStatement, statementAround } from '../../models/code/codeEdits';
import { bodiesIn, isType } from '../../models/code/methods';
import { type Called, calledIn, codeOf, reachedFrom } from '../../models/code/reached';
import type { Frame, Program } from '../../models/code/values';
import { tracesOf } from '../../models/traces/traces';

export const cctMessageProcessedTwice = defineRule({
  id: 'cct-message-processed-twice',
  severity: 'warning',
  summary: 'A message from a control channel is handled when it is read, and again by the push task.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/network-communications-in-the-background',
  checkCode(app, report, code) {
    for (const traces of tracesOf(app, code)) {
      const { program } = traces;
      const handled = readHandlers(traces).flatMap(({ code: handler }) => handledAndQueued(program, handler));
      if (handled.length === 0) continue;
      const again = runsIn(program).flatMap(run => handledFromQueue(program, run));
      for (const first of handled) {
        const second = again.find(({ call }) => reaches(program, call.method, first.call.method));
        if (second) report(describe(first, second));
      }
    }
  },
});

/** Whatever Windows runs as a task; found in the same program as the handlers, so that methods can be compared. */
function runsIn({ compilation, files }: Program): Frame[] {
  return [...bodiesIn(compilation, files, /\bIBackgroundTaskInstance\b/)].filter(({ body: { method } }) =>
    method.parameters.some(({ type }) => isType(type, 'Windows.ApplicationModel.Background.IBackgroundTaskInstance')),
  );
}

interface Handled {
  readonly call: Called;
  readonly frame: Frame;
  /** Where the same message is put into a queue. */
  readonly queued?: Called;
}

type Message = LocalSymbol | ParameterSymbol;

/** Calls of the app's own methods with a message that the same code puts into a queue. */
function handledAndQueued(program: Program, handler: Frame): Handled[] {
  return reachedFrom(program, handler).flatMap(frame => {
    const calls = callsWithMessages(frame);
    return calls.flatMap(({ call, message }): Handled[] => {
      if (isQueueing(program, call) || isForLog(call.method) || !codeOf(program, call.method)) return [];
      const queued = calls.find(other => other.message === message && isQueueing(program, other.call));
      return queued ? [{ call, frame, queued: queued.call }] : [];
    });
  });
}

/** Calls of the app's own methods with what has been taken out of a queue. */
function handledFromQueue(program: Program, run: Frame): Handled[] {
  return reachedFrom(program, run).flatMap(frame => {
    const taken = messagesTaken(program, frame);
    return callsWithMessages(frame).flatMap(({ call, message }): Handled[] =>
      taken.has(message) && !isForLog(call.method) && codeOf(program, call.method) ? [{ call, frame }] : [],
    );
  });
}

interface WithMessage {
  readonly call: Called;
  readonly message: Message;
}

function callsWithMessages({ body }: Frame): WithMessage[] {
  return [...nodesBelow(body, { nestedFunctions: true })].flatMap(({ node }): WithMessage[] => {
    const call = calledIn(node);
    if (!call) return [];
    return call.arguments.flatMap(({ expression, refKind }): WithMessage[] => {
      const message = refKind === 'none' ? messageIn(withoutConversion(expression)) : undefined;
      return message ? [{ call, message }] : [];
    });
  });
}

function messageIn(expression: BoundExpression): Message | undefined {
  if (expression.kind === 'local') return expression.local;
  return expression.kind === 'parameter' ? expression.parameter : undefined;
}

/** What `TryDequeue(out message)`, and the app's own methods around it, have filled. */
function messagesTaken(program: Program, { body }: Frame, depth = 2): ReadonlySet<Message> {
  const taken = new Set<Message>();
  for (const { node } of nodesBelow(body, { nestedFunctions: true })) {
    const call = calledIn(node);
    if (!call) continue;
    const code = codeOf(program, call.method);
    const isTaking = code
      ? depth > 0 && messagesTaken(program, code, depth - 1).size > 0
      : /Dequeue|Take|Pop/.test(call.method.name);
    if (!isTaking) continue;
    for (const { expression, refKind } of call.arguments) {
      const variable =
        refKind === 'out' ? messageIn(expression.kind === 'ref' ? expression.operand : expression) : undefined;
      if (variable) taken.add(variable);
    }
  }
  return taken;
}

/** Into a collection of .NET, or by a method of the app that puts its parameter there. */
function isQueueing(program: Program, { method }: Called, depth = 2): boolean {
  const code = codeOf(program, method);
  if (code) {
    const { parameters } = method.definition;
    return (
      depth > 0 &&
      callsWithMessages(code).some(
        ({ call, message }) => parameters.some(each => each === message) && isQueueing(program, call, depth - 1),
      )
    );
  }
  const owner = method.containingType.definition.metadataName;
  return /^(Try)?(Enqueue|Add|Push|Post|Write)/.test(method.name) && /^System\.(Collections|Threading)\./.test(owner);
}

/** Showing a message twice does no harm. */
function isForLog({ name, containingType }: MethodSymbol): boolean {
  return /log|print|trace|debug|diag|write/i.test(`${containingType.name}.${name}`);
}

function reaches(program: Program, from: MethodSymbol, to: MethodSymbol): boolean {
  const code = codeOf(program, from);
  return code !== undefined && reachedFrom(program, code, 3).some(({ body }) => body.method === to.definition);
}

function describe({ call, frame, queued }: Handled, again: Handled): Reported {
  const { file, body } = frame;
  const statement = call.syntax && body.tree && statementAround(body.tree, call.syntax);
  return {
    file,
    span: call.syntax ? nameSpan(call.syntax) : { start: 0, end: 0 },
    message:
      `${call.method.name} handles this message here, and the message is also queued for the push task, which hands it to ` +
      `${again.call.method.name}: whatever it leads to happens twice. Only queue it here, and leave the rest to Run.`,
    related: [
      ...(queued?.syntax ? [{ file, span: nameSpan(queued.syntax), message: 'Here it is queued.' }] : []),
      ...(again.call.syntax
        ? [{ file: again.frame.file, span: nameSpan(again.call.syntax), message: 'Here it is handled again.' }]
        : []),
    ],
    fixes:
      statement?.kind === 'ExpressionStatement'
        ? [{ title: 'Leave the message to the push task', safe: false, edits: removeStatement(file, statement) }]
        : [],
  };
}
