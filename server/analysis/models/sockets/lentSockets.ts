// The whole lives of sockets that an app makes and lends to the socket broker.
import type { AppCode } from '../../../workspace/code';
import type { App } from '../../../workspace/snapshot';
import type { TextFile } from '../../engine/rule';
import { nodesBelow, withoutConversion } from '../code/boundNodes';
import { nameSpan } from '../code/codeEdits';
import { isType, methodsIn } from '../code/methods';
import { programsOf } from '../code/programs';
import { registrations } from '../tasks/registrations';
import type { Family } from '../traces/families';
import type { ObjectUse } from '../traces/objectUse';
import type { WalkUses } from '../traces/selection';
import { type Traces, tracesOf } from '../traces/traces';
import type { TrackedObject } from '../traces/tracked';
import { objectMadeAt } from '../traces/walks';
import { placeOf } from './lateUses';

/** The classes that the socket broker takes. */
export const lendable = /\.(StreamSocket|DatagramSocket|StreamSocketListener)$/;

export interface LentUse {
  readonly use: ObjectUse;
  readonly traces: Traces;
}

/**
 * What the code does with such sockets, each place once; of several objects at one place any that fits will do. `question`
 * names what fits.
 */
export function lentUses(
  app: App,
  code: AppCode,
  event: string,
  question: string,
  fits: (family: Family, use: ObjectUse, all: WalkUses) => boolean,
): readonly LentUse[] {
  const found = new Map<string, LentUse>();
  for (const traces of tracesOf(app, code)) {
    const fitting = traces.select(`${event} ${question}`, (all, now) =>
      all.uses(event, lendable).filter(use => fits(now.familyOf(use.object), use, all)),
    );
    for (const use of fitting) found.set(placeOf(use), { use, traces });
  }
  return [...found.values()];
}

/**
 * The code has made the socket and keeps it to itself: whoever else had it, a collection or code that nobody sees, might
 * do what is missing here.
 */
export function isOwn(family: Family): boolean {
  return family.has('new') && !isShared(family) && [...family.objects].every(({ origin }) => origin !== 'got');
}

/** The whole object was handed to somebody else. */
export function isShared(family: Family): boolean {
  return family.has(/^to [^ ]+$/);
}

/** A socket that was read from SocketActivityInformation. */
export function isTakenBack({ origin, node }: TrackedObject): boolean {
  return (
    origin === 'got' &&
    node?.kind === 'property' &&
    isType(node.property.containingType, 'Windows.Networking.Sockets.SocketActivityInformation')
  );
}

/** Readers and writers that the code makes over the streams of a socket. */
export function streamHoldersOf(traces: Traces, socket: TrackedObject): readonly TrackedObject[] {
  const over = traces.usesOf(socket, /^to Data(Reader|Writer) (In|Out)putStream$/);
  const made = over.flatMap(({ node }) => objectMadeAt(node) ?? []);
  return [...new Set(made)].filter(({ type }) => /\.Data(Reader|Writer)$/.test(type));
}

export interface Place {
  readonly file: TextFile;
  readonly span: { readonly start: number; readonly end: number };
}

/** `new SocketActivityTrigger()` of an app that registers no task for it; undefined when it does, or when nobody can say. */
export function unregisteredTrigger(app: App, code: AppCode): Place | undefined {
  const kinds = registrations(app, code).map(({ trigger }) => trigger?.kind);
  if (kinds.some(kind => kind === undefined || kind.endsWith('.SocketActivityTrigger'))) return undefined;
  let found: Place | undefined;
  for (const { compilation, files } of programsOf(app, code)) {
    for (const { file, body } of methodsIn(compilation, files, /\b(SocketActivityTrigger|BackgroundTaskBuilder)\b/)) {
      for (const { node } of nodesBelow(body, { nestedFunctions: true })) {
        if (
          node.kind === 'call' &&
          node.arguments.some(({ expression }) => isBuilder(withoutConversion(expression).type))
        )
          return undefined;
        if (
          node.kind === 'new' &&
          isType(node.type, 'Windows.ApplicationModel.Background.SocketActivityTrigger') &&
          node.syntax
        )
          found ??= { file, span: nameSpan(node.syntax) };
      }
    }
  }
  return found;
}

function isBuilder(type: Parameters<typeof isType>[0]): boolean {
  return isType(type, 'Windows.ApplicationModel.Background.BackgroundTaskBuilder');
}
