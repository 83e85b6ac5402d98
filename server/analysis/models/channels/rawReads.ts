// Rewrites an awaited read into the raw asynchronous pattern: the Completed handler of the operation goes on.

import type { LocalDeclaration, MethodDeclaration } from '../../../csharp/syntax/nodes';
import { isInText, textIn } from '../../../workspace/textFile';
import type { Edits, ReportedFix, TextFile } from '../../engine/rule';
import { wrapRest } from '../code/codeEdits';
import { isType } from '../code/methods';
import type { Frame } from '../code/values';
import type { ObjectUse } from '../traces/objectUse';

/** `var data = await stream.ReadAsync(…);` of the method itself, when the rest of the method can be the handler. */
export function rawReadFix({ frame, syntax }: ObjectUse): ReportedFix[] {
  const method = frame.body.method.node;
  if (method?.kind !== 'MethodDeclaration' || !method.body) return [];
  const { file } = frame;
  const declaration = method.body.statements.find(each => isDeclarationOf(each, syntax));
  if (declaration?.kind !== 'LocalDeclaration' || syntax.kind !== 'AwaitExpression') return [];
  const called = syntax.expression.kind === 'Invocation' ? syntax.expression.expression : undefined;
  if (called?.kind !== 'MemberAccess' || textOf(file, called.name) !== 'ReadAsync') return [];
  const rest = textIn(file, { start: declaration.end, end: method.body.end });
  const isTaken = /\b(read|operation|status)\b/.test(textOf(file, method));
  // What is open for the rest of the method would be closed before the handler runs.
  const isOpen = method.body.statements.some(each => each.kind === 'LocalDeclaration' && each.using);
  const before = beforeFix(frame, method, declaration);
  if (isTaken || isOpen || !before || /\b(await|yield)\b/.test(rest)) return [];
  const data = textIn(file, { start: declaration.start, end: syntax.start });
  const status = isInText(file, /^\s*using\s+Windows\.Foundation\s*;/m)
    ? 'AsyncStatus'
    : 'Windows.Foundation.AsyncStatus';
  const edits = wrapRest(file, method.body, declaration, {
    head: [`var read = ${textOf(file, syntax.expression)};`, 'read.Completed = (operation, status) =>'],
    first: [`if (status == ${status}.Canceled)`, '    return;', `${data}operation.GetResults();`],
    tail: ';',
  });
  return edits ? [{ title: 'Go on in the Completed handler', safe: false, edits: [...before, ...edits] }] : [];
}

function isDeclarationOf(statement: { readonly kind: string }, value: object): statement is LocalDeclaration {
  if (statement.kind !== 'LocalDeclaration') return false;
  const { declarators } = statement as LocalDeclaration;
  return declarators.length === 1 && declarators[0]?.initializer === value;
}

/** A method without another await is no longer async; one that gives a Task could not say then when it is done. */
function beforeFix({ body, file }: Frame, method: MethodDeclaration, { start }: LocalDeclaration): Edits | undefined {
  const isVoid = isType(body.method.returnType, 'System.Void');
  const awaits = /\bawait\b/.test(textIn(file, { start: method.body?.start ?? 0, end: start }));
  if (awaits) return isVoid || isType(body.method.returnType, 'System.Threading.Tasks.Task') ? [] : undefined;
  const word = method.modifiers.find(({ text }) => text === 'async');
  if (!isVoid || !word) return undefined;
  const space = /^\s*/.exec(textIn(file, { start: word.end, end: method.name.start }))?.[0].length ?? 0;
  return [{ file, span: { start: word.start, end: word.end + space }, newText: '' }];
}

function textOf({ lines }: TextFile, { start, end }: { readonly start: number; readonly end: number }): string {
  return lines.text.slice(start, end);
}
