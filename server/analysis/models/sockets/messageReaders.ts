// Where an app opens the messages of a MessageWebSocket, and whether it is ready for the errors that show up there.

import type { BoundCall } from '../../../csharp/binding/bound';
import type { Node } from '../../../csharp/syntax/nodes';
import type { AppCode } from '../../../workspace/code';
import type { App } from '../../../workspace/snapshot';
import { isInText } from '../../../workspace/textFile';
import type { Edits, ReportedFix } from '../../engine/rule';
import { isInTry } from '../code/boundNodes';
import { callFinder } from '../code/callers';
import { tryCatchRest } from '../code/codeEdits';
import { syntaxNodes } from '../code/syntaxNodes';
import type { Frame } from '../code/values';
import { wordOf } from '../code/words';
import { type CallIn, callsMentioning } from './webSockets';

export interface UnguardedReader {
  /** `GetDataReader()` or `GetDataStream()`. */
  readonly call: BoundCall;
  readonly syntax: Node;
  readonly frame: Frame;
  /** Where the same class attaches a handler to Closed. */
  readonly closed: Node | undefined;
}

/** Calls outside any `try`, in code that Windows calls and nobody else. */
export function unguardedReaders(app: App, code: AppCode): UnguardedReader[] {
  return [...callsMentioning(app, code, /\bGetData(Reader|Stream)\b/)].flatMap(each => {
    if (!opensMessage(each) || isInTry(each.frame.body, each.call) || isCalledInside(each)) return [];
    return [{ ...each, closed: closedHandlerIn(each) }];
  });
}

function opensMessage({ call: { method } }: CallIn): boolean {
  const owner = method.containingType?.definition.metadataName ?? '';
  return /^GetData(Reader|Stream)$/.test(method.name) && owner.endsWith('.MessageWebSocketMessageReceivedEventArgs');
}

/** A helper, or a handler that is called by hand: its callers may catch. */
function isCalledInside({ frame: { body, file }, program }: CallIn): boolean {
  const { method } = body;
  if (method.methodKind !== 'ordinary') return false;
  // Its own declaration is one of them.
  const named = file.text.match(new RegExp(`\\b${wordOf(method.name)}\\s*[(<]`, 'g'))?.length ?? 0;
  return named > 1 || callFinder(program)(method).length > 0;
}

function closedHandlerIn({ frame: { body }, program }: CallIn): Node | undefined {
  const type = body.method.containingType?.definition;
  for (const { tree, node } of type?.locations ?? []) {
    if (!program.files.has(tree.path)) continue;
    for (const each of syntaxNodes(node)) {
      if (each.kind !== 'AssignmentExpression' || each.operator.text !== '+=') continue;
      if (each.left.kind === 'MemberAccess' && each.left.name.identifier.name === 'Closed') return each.left.name;
    }
  }
  return undefined;
}

/** A `try` from the statement to the end of its block, and a `catch` that asks what went wrong. */
export function guardFix({ syntax, frame: { body, file } }: UnguardedReader): ReportedFix[] {
  const blocks = [...syntaxNodes(body.tree?.root ?? syntax)].flatMap(node =>
    node.kind === 'Block' && node.start <= syntax.start && syntax.end <= node.end ? [node] : [],
  );
  const block = blocks.at(-1);
  const first = block?.statements.findIndex(({ start, end }) => start <= syntax.start && syntax.end <= end) ?? -1;
  if (!block || first < 0) return [];
  const isShort = isInText(file, /^\s*using\s+System\s*;/m);
  const edits: Edits = tryCatchRest(
    file,
    block,
    block.statements.slice(first),
    `catch (${isShort ? '' : 'System.'}Exception exception)`,
    'var status = WebSocketError.GetStatus(exception.GetBaseException().HResult);',
  );
  return [{ title: 'Catch what is wrong with the connection', safe: false, edits }];
}
