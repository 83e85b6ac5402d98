// Rule http-cct-stream-read: the response to a channel's request is read piece by piece, which channels do not support.
import type { BoundCall, BoundExpression } from '../../../csharp/binding/bound';
import type { BoundNode } from '../../../csharp/binding/boundChildren';
import type { AppCode } from '../../../workspace/code';
import type { App } from '../../../workspace/snapshot';
import { defineRule, type Reported, type ReportedFix } from '../../engine/rule';
import { transportsTied } from '../../models/channels/channels';
import { asWritten } from '../../models/code/boundNodes';
import { nameSpan, spanOf } from '../../models/code/codeEdits';
import { callsTo, isAnyOf, isWritten, type MemberUse } from '../../models/code/memberUses';
import { type Constant, constantsOf, originsOf } from '../../models/code/origins';
import { enumMember } from '../../models/code/values';
import { channelTasks, reach } from '../../models/tasks/taskReach';

export const httpCctStreamRead = defineRule({
  id: 'http-cct-stream-read',
  severity: 'error',
  summary: 'The response to the HTTP request of a control channel is not waited for as a whole.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/network-communications-in-the-background',
  checkCode(app, report, code) {
    if (!isWritten(app, code, /\bRtcRequestFactory\b/)) return;
    const tied = tiedVariables(app, code);
    for (const use of callsTo(app, code, 'System.Net.Http.HttpClient', 'SendAsync')) {
      if (!isChannelRequest(use, tied)) continue;
      for (const option of optionsOf(use)) report(describe(option));
    }
    for (const task of channelTasks(app, code)) {
      const read = reach(task.program, task, isStreamRead);
      if (read?.from.syntax)
        report({ file: task.file, span: nameSpan(read.from.syntax), message: `A stream is read here. ${advice}` });
    }
  },
});

const advice =
  'When the task of a control channel runs, the response may not have arrived: Windows supports only waiting for the whole of it. ' +
  'Send with HttpCompletionOption.ResponseContentRead, and block on the task of the response in Run.';

function describe(option: Constant): Reported {
  return {
    file: option.frame.file,
    span: nameSpan(option.syntax),
    message: `With this option only the headers are waited for. ${advice}`,
    fixes: optionFix(option),
  };
}

function optionFix({ syntax, frame: { file } }: Constant): ReportedFix[] {
  if (syntax.kind !== 'MemberAccess') return [];
  return [
    {
      title: 'Wait for the whole response',
      safe: false,
      edits: [{ file, span: spanOf(syntax.name), newText: 'ResponseContentRead' }],
    },
  ];
}

/** The arguments that say ResponseHeadersRead. */
function optionsOf({ node, frame, program }: MemberUse<BoundCall>): Constant[] {
  const option = node.arguments.find(({ expression }) =>
    isAnyOf(expression.type, 'System.Net.Http.HttpCompletionOption'),
  );
  const constants = option ? constantsOf(program, { expression: option.expression, frame }) : [];
  return constants.flatMap(constant => {
    const isHeadersRead = constant && enumMember(program.compilation, constant.expression) === 'ResponseHeadersRead';
    return isHeadersRead ? [constant] : [];
  });
}

/** Made by the factory, or in a variable that is also tied to a channel. */
function isChannelRequest({ node, frame, program }: MemberUse<BoundCall>, tied: ReadonlySet<object>): boolean {
  const expression = node.arguments[0]?.expression;
  if (!expression) return false;
  const variable = variableIn(expression);
  if (variable && tied.has(variable)) return true;
  return originsOf(program, { expression, frame }).some(
    origin =>
      origin?.expression.kind === 'call' &&
      isAnyOf(origin.expression.method.containingType, 'System.Net.Http.RtcRequestFactory'),
  );
}

function tiedVariables(app: App, code: AppCode): Set<object> {
  const requests = transportsTied(app, code).filter(({ type }) => type === 'System.Net.Http.HttpRequestMessage');
  return new Set(requests.flatMap(({ transport }) => variableIn(transport) ?? []));
}

function variableIn(expression: BoundExpression): object | undefined {
  const plain = asWritten(expression);
  if (plain.kind === 'local') return plain.local;
  if (plain.kind === 'parameter') return plain.parameter;
  if (plain.kind === 'field') return plain.field.definition;
  return plain.kind === 'property' ? plain.property.definition : undefined;
}

function isStreamRead(node: BoundNode): boolean {
  if (node.kind !== 'call') return false;
  const owner = node.method.containingType;
  if (isAnyOf(owner, 'System.Net.Http.HttpContent')) return node.method.name === 'ReadAsStreamAsync';
  return isAnyOf(owner, 'System.Net.Http.HttpClient') && node.method.name === 'GetStreamAsync';
}
