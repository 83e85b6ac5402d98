// WebSockets: their classes, their addresses, and the sockets that an app makes and connects itself.

import type { Span } from '../../../base/text';
import type { BoundBody, BoundCall, BoundExpression } from '../../../csharp/binding/bound';
import type { Node } from '../../../csharp/syntax/nodes';
import type { AppCode } from '../../../workspace/code';
import type { App } from '../../../workspace/snapshot';
import { textIn } from '../../../workspace/textFile';
import type { TextFile } from '../../engine/rule';
import { nodesBelow } from '../code/boundNodes';
import { bodiesIn } from '../code/methods';
import { programsOf } from '../code/programs';
import { type KnownText, placeOf } from '../code/textValues';
import type { Frame, Program } from '../code/values';
import type { Family } from '../traces/families';
import type { ObjectUse } from '../traces/objectUse';
import { type Traces, tracesOf } from '../traces/traces';

export const webSocketClass = /\.(Message|Stream)WebSocket$/;

export interface OwnSocket {
  /** The call of ConnectAsync. */
  readonly connect: ObjectUse;
  /** All that is done with the socket. */
  readonly family: Family;
  readonly traces: Traces;
}

/**
 * Sockets whose whole life can be seen: made by the app with `new`, connected once in the text, and never handed to code
 * that nobody here knows.
 */
export function* ownSockets(app: App, code: AppCode, type: RegExp): Generator<OwnSocket> {
  const seen = new Set<Node>();
  for (const traces of tracesOf(app, code)) {
    for (const connect of traces.uses('ConnectAsync', type)) {
      const family = traces.familyOf(connect.object);
      const origins = [...family.objects].map(({ origin }) => origin);
      if (!origins.includes('made') || origins.includes('got') || family.has(handedAway) || seen.has(connect.syntax))
        continue;
      seen.add(connect.syntax);
      yield { connect, family, traces };
    }
  }
}

/** Readers and writers take only a stream, and the class ControlChannelTrigger attaches no handlers. */
const handedAway = /^to (?!ControlChannelTrigger\b|\S+ \w+$)/;

export interface CallIn {
  readonly call: BoundCall;
  readonly syntax: Node;
  readonly frame: Frame;
  readonly program: Program;
}

/** Each call in code with that word, once. */
export function* callsMentioning(app: App, code: AppCode, word: RegExp): Generator<CallIn> {
  const seen = new Set<Node>();
  for (const program of programsOf(app, code)) {
    for (const frame of bodiesIn(program.compilation, program.files, word)) {
      for (const { node } of nodesBelow(frame.body, { nestedFunctions: true })) {
        if (node.kind !== 'call' || !node.syntax || seen.has(node.syntax)) continue;
        seen.add(node.syntax);
        yield { call: node, syntax: node.syntax, frame, program };
      }
    }
  }
}

/** Connects one of these WebSockets? */
export function connectsWebSocket({ method }: BoundCall): boolean {
  const owner = method.containingType?.definition.metadataName ?? '';
  return method.name === 'ConnectAsync' && (webSocketClass.test(owner) || owner.endsWith('.IWebSocket'));
}

/** Is a WebSocket connected in there, lambdas not counted? */
export function findConnect(
  body: BoundBody | BoundExpression | Parameters<typeof nodesBelow>[0],
): BoundCall | undefined {
  for (const { node } of nodesBelow(body, { nestedFunctions: false }))
    if (node.kind === 'call' && connectsWebSocket(node)) return node;
  return undefined;
}

/** The scheme at the start of an address, where it is written as a literal; else the expression that gives the address. */
export function schemeOf(text: KnownText): {
  readonly file: TextFile;
  readonly span: Span;
  readonly isLiteral: boolean;
} {
  const { file, span } = placeOf(text);
  const scheme = /^\w+/.exec(text.text)?.[0] ?? '';
  return text.literal
    ? {
        file: text.literal.file,
        span: { start: text.literal.span.start, end: text.literal.span.start + scheme.length },
        isLiteral: true,
      }
    : { file, span, isLiteral: false };
}

/** This machine, the network at home, or a name that only tests have: nobody in between, and often no certificate. */
export function isNearby(address: string): boolean {
  let host: string;
  try {
    host = new URL(address).hostname;
  } catch {
    return true;
  }
  return (
    /^(localhost|\[::1\]|127(\.\d+){3}|10(\.\d+){3}|192\.168(\.\d+){2}|172\.(1[6-9]|2\d|3[01])(\.\d+){2}|169\.254(\.\d+){2})$/i.test(
      host,
    ) || /\.(localhost|test|invalid|local|lan|home\.arpa)$/i.test(host)
  );
}

/** What a member is called on, when that can be written a second time: a name, or members of such. */
export function receiverText(syntax: Node, file: TextFile): string | undefined {
  const called = syntax.kind === 'Invocation' ? syntax.expression : syntax;
  if (called.kind !== 'MemberAccess') return undefined;
  const text = textIn(file, called.expression);
  return /^\w+(\.\w+)*$/.test(text) ? text : undefined;
}
