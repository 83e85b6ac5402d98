// Rule reason-switch-incomplete: a socket's task looks at the reason and has no answer to one that comes sooner or later.
import type { SwitchStatement } from '../../../csharp/syntax/nodes';
import type { AppCode } from '../../../workspace/code';
import type { App } from '../../../workspace/snapshot';
import { defineRule, type ReportedFix } from '../../engine/rule';
import { indentOf, lineBreakOf, spanOf } from '../../models/code/codeEdits';
import { brokeredSockets, callsTo, isWritten, seesAllCode } from '../../models/code/memberUses';
import { type ReasonTest, reasonTests } from '../../models/sockets/reasonTests';

export const reasonSwitchIncomplete = defineRule({
  id: 'reason-switch-incomplete',
  severity: 'hint',
  summary: 'A background task for sockets does nothing for a reason that its sockets bring about.',
  source: 'https://learn.microsoft.com/uwp/api/windows.networking.sockets.socketactivitytriggerreason',
  checkCode(app, report, code) {
    if (!seesAllCode(app)) return;
    const missing = expectedReasons(app, code).filter(({ name }) => !isWritten(app, code, new RegExp(`\\b${name}\\b`)));
    if (missing.length === 0) return;
    const tests = reasonTests(app, code);
    if (tests.some(test => test.hasRest)) return;
    const test = tests.find(each => each.use.node.kind === 'switch') ?? tests[0];
    if (!test) return;
    report({
      file: test.use.frame.file,
      span: spanOf(test.reason),
      message:
        `No code of this app handles ${missing.map(({ name }) => name).join(' and ')}: ` +
        `${missing.map(({ why }) => why).join(', and ')}. Add ${missing.length === 1 ? 'a case for it' : 'cases for them'}.`,
      fixes: sectionsFix(test, missing),
    });
  },
});

interface Expected {
  readonly name: string;
  /** As part of a sentence. */
  readonly why: string;
  /** What has to be done, for a new section. */
  readonly todo: string;
}

const activity: Expected = {
  name: 'SocketActivity',
  why: 'data that arrives starts the task, which does not read it',
  todo: 'Read what has arrived, then give the socket back with TransferOwnership.',
};
const closed: Expected = {
  name: 'SocketClosed',
  why: 'when the connection is lost the task is started and nobody connects again',
  todo: 'The connection is lost: connect a new socket, after EnableTransferOwnership, and transfer it.',
};
const accepted: Expected = {
  name: 'ConnectionAccepted',
  why: 'a client that connects starts the task, which does not take the connection',
  todo: 'Handle ConnectionReceived of the StreamSocketListener, then give the listener back with TransferOwnership.',
};

/** By the sockets that the app gives to the broker. KeepAliveTimerExpired comes only when it was asked for. */
function expectedReasons(app: App, code: AppCode): Expected[] {
  const names = callsTo(app, code, brokeredSockets, 'EnableTransferOwnership').map(
    ({ node }) => node.method.containingType?.name,
  );
  return [
    ...(names.includes('StreamSocket') || names.includes('DatagramSocket') ? [activity] : []),
    ...(names.includes('StreamSocket') ? [closed] : []),
    ...(names.includes('StreamSocketListener') ? [accepted] : []),
  ];
}

/** New sections before `default`, or behind the last one. */
function sectionsFix({ use }: ReasonTest, missing: readonly Expected[]): ReportedFix[] {
  if (use.syntax.kind !== 'SwitchStatement') return [];
  const { file } = use.frame;
  const place = placeFor(use.syntax);
  const prefix = prefixIn(use.syntax, file.text);
  if (place === undefined || prefix === undefined) return [];
  const indent = indentOf(file, place.indentOf);
  const lines = missing.flatMap(({ name, todo }) => [`case ${prefix}${name}:`, `    // ${todo}`, '    break;']);
  const separator = `${lineBreakOf(file)}${indent}`;
  const text = lines.join(separator);
  const newText = place.isBefore ? text + separator : separator + text;
  return [
    {
      title: `Add ${missing.length === 1 ? 'a case' : 'cases'} for ${missing.map(({ name }) => name).join(' and ')}`,
      safe: false,
      edits: [{ file, span: { start: place.at, end: place.at }, newText }],
    },
  ];
}

function placeFor({ sections }: SwitchStatement) {
  const last = sections.at(-1);
  const rest = sections.find(section => section.labels.some(label => label.pattern === undefined));
  if (rest) return { at: rest.start, indentOf: rest.start, isBefore: true };
  return last && { at: last.end, indentOf: last.start, isBefore: false };
}

/** `SocketActivityTriggerReason.` as the other sections write it. */
function prefixIn({ sections }: SwitchStatement, text: string): string | undefined {
  const [pattern] = sections.flatMap(({ labels }) => labels.flatMap(label => label.pattern ?? []));
  const written = pattern && text.slice(pattern.start, pattern.end);
  return written === undefined ? undefined : written.slice(0, written.lastIndexOf('.') + 1);
}
