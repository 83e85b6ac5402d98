// Edits that put the calls of a control channel into order.

import type { Span } from '../../../base/text';
import type { Node, Statement } from '../../../csharp/syntax/nodes';
import { isInText, textIn } from '../../../workspace/textFile';
import type { ReportedFix, TextFile } from '../../engine/rule';
import { indentOf, lineBreakOf, moveUp, nameSpan, removeStatement, statementAround } from '../code/codeEdits';
import type { ObjectUse } from '../traces/objectUse';

/** `channel` of `channel.UsingTransport(socket)`. */
export function receiverText(file: TextFile, syntax: Node): string | undefined {
  if (syntax.kind !== 'Invocation' || syntax.expression.kind !== 'MemberAccess') return undefined;
  const { start, end } = syntax.expression.expression;
  return textIn(file, { start: start, end: end });
}

/** The name of what is called, awaited or not. */
export function markOf({ syntax }: ObjectUse): Span {
  return nameSpan(syntax.kind === 'AwaitExpression' ? syntax.expression : syntax);
}

/** The statement that the use stands in. */
export function statementOf({ frame, syntax }: ObjectUse): Statement | undefined {
  return frame.body.tree && statementAround(frame.body.tree, syntax);
}

/** The statement of one use goes before that of another. */
export function swapFix(title: string, late: ObjectUse, early: Span): ReportedFix[] {
  const { file, body } = late.frame;
  const statement = statementOf(late);
  const edits = statement && body.tree && moveUp(file, body.tree, statement, early);
  return edits ? [{ title, safe: true, edits }] : [];
}

/** WaitForPushEnabled and the test of what it says; each a line. */
export function waitLines(file: TextFile, near: Node, channel: string): string[] {
  const name = isInText(file, /\bstatus\b/) ? 'channelStatus' : 'status';
  return [`var ${name} = ${channel}.WaitForPushEnabled();`, ...statusTest(file, near, name)];
}

/** A statement of several lines that begins where the other one does. */
export function joinLines(file: TextFile, { start }: Node, lines: readonly string[]): string {
  return lines.join(`${lineBreakOf(file)}${indentOf(file, start)}`);
}

export function statusTest({ lines: { text } }: TextFile, { start }: Node, status: string): string[] {
  const statuses = /^\s*using\s+Windows\.Networking\.Sockets\s*;/m.test(text)
    ? 'ControlChannelTriggerStatus'
    : 'Windows.Networking.Sockets.ControlChannelTriggerStatus';
  const exception = /^\s*using\s+System\s*;/m.test(text)
    ? 'InvalidOperationException'
    : 'System.InvalidOperationException';
  const step = stepBefore(text, start);
  return [
    `if (${status} != ${statuses}.HardwareSlotAllocated`,
    `${step}&& ${status} != ${statuses}.SoftwareSlotAllocated)`,
    `${step}throw new ${exception}("The control channel got no slot: " + ${status});`,
  ];
}

/** One step of indentation as the file has it. */
export function stepBefore(text: string, offset: number): string {
  return /^\t/m.test(text.slice(0, offset)) ? '\t' : '    ';
}

/** Takes `socket.Control.Setting = value;` away; a setting among others in an initializer is left to its author. */
export function removeSettingFix(setting: ObjectUse): ReportedFix[] {
  const statement = statementOf(setting);
  const assignment = statement?.kind === 'ExpressionStatement' ? statement.expression : undefined;
  if (!statement || assignment?.kind !== 'AssignmentExpression' || assignment !== setting.syntax) return [];
  return [{ title: 'Remove the setting', safe: true, edits: removeStatement(setting.frame.file, statement) }];
}
