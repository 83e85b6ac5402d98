// Rule ws-continuewith-no-fault: what follows an operation of a socket runs also when the operation has failed.

import type { BoundCall, BoundExpression } from '../../../csharp/binding/bound';
import type { MethodSymbol } from '../../../csharp/symbols/symbols';
import { isInText } from '../../../workspace/textFile';
import { defineRule, type ReportedFix } from '../../engine/rule';
import { nodesBelow, withoutConversion } from '../../models/code/boundNodes';
import { nameSpan } from '../../models/code/codeEdits';
import { follow, type Value } from '../../models/code/values';
import { type CallIn, callsMentioning } from '../../models/sockets/webSockets';

export const wsContinuewithNoFault = defineRule({
  id: 'ws-continuewith-no-fault',
  severity: 'warning',
  summary: 'A continuation of a socket operation runs also after a failure, and does not look whether there was one.',
  source: 'https://learn.microsoft.com/dotnet/api/system.threading.tasks.taskcontinuationoptions',
  checkCode(app, report, code) {
    for (const each of callsMentioning(app, code, /\bContinueWith\b/)) {
      if (each.call.method.name !== 'ContinueWith' || !followsSocket(each) || looksAtTask(each)) continue;
      report({
        file: each.frame.file,
        span: nameSpan(each.syntax),
        message:
          'This continuation also runs when the operation before it has failed, and goes on as if the socket were connected. ' +
          'Await the operation, or pass TaskContinuationOptions.OnlyOnRanToCompletion.',
        fixes: optionFix(each),
      });
    }
  },
});

/** On the Task of a socket's operation, or of one on its streams. */
function followsSocket({ call, frame, program }: CallIn): boolean {
  if (!call.receiver) return false;
  const followed = follow(program, { expression: call.receiver, frame });
  return followed !== 'unknown' && 'value' in followed && isSocketTask(followed.value);
}

function isSocketTask({ expression }: Value): boolean {
  const task = withoutConversion(expression);
  if (task.kind !== 'call') return false;
  const { method, receiver, arguments: passed } = task;
  if (method.name === 'AsTask') {
    const [operation] = passed;
    return operation !== undefined && isSocketOperation(withoutConversion(operation.expression));
  }
  return receiver !== undefined && isSocketOperation(task);
}

function isSocketOperation(expression: BoundExpression): boolean {
  if (expression.kind !== 'call') return false;
  const owner = expression.method.containingType?.definition.metadataName ?? '';
  return (
    expression.method.name.endsWith('Async') &&
    /^Windows\.(Networking\.Sockets\.\w+|Storage\.Streams\.(Data(Reader|Writer)|I(In|Out)putStream))$/.test(owner)
  );
}

/** By options, or in its code; a Task that is handed on, or code that nobody sees, may do so. */
function looksAtTask({ call, program }: CallIn): boolean {
  const [continuation, ...others] = call.arguments.map(({ expression }) => withoutConversion(expression));
  if (others.some(({ type }) => type.kind === 'named' && type.name === 'TaskContinuationOptions')) return true;
  if (continuation?.kind === 'lambda') return usesParameter(continuation.method, continuation.body);
  if (continuation?.kind !== 'newDelegate') return true;
  const { definition } = continuation.method;
  const body = program.compilation.bodyOf(definition);
  return body === undefined || usesParameter(definition, body);
}

function usesParameter({ parameters: [task] }: MethodSymbol, body: Parameters<typeof nodesBelow>[0]): boolean {
  return [...nodesBelow(body, { nestedFunctions: true })].some(
    ({ node }) => node.kind === 'parameter' && node.parameter === task,
  );
}

/** Where the continuation is the only argument. */
function optionFix({ call, syntax, frame: { file } }: CallIn): ReportedFix[] {
  if (!isAlone(call) || syntax.kind !== 'Invocation') return [];
  const isShort = isInText(file, /^\s*using\s+System\.Threading\.Tasks\s*;/m);
  const options = `${isShort ? '' : 'System.Threading.Tasks.'}TaskContinuationOptions.OnlyOnRanToCompletion`;
  const end = syntax.end - 1;
  return [
    {
      title: 'Go on only after success',
      safe: false,
      edits: [{ file, span: { start: end, end }, newText: `, ${options}` }],
    },
  ];
}

function isAlone({ arguments: passed }: BoundCall): boolean {
  return passed.length === 1;
}
