// Rule ws-async-void: an async void helper works with a socket, so that nobody can wait for it or catch what it throws.

import type { MethodSymbol } from '../../../csharp/symbols/symbols';
import type { App } from '../../../workspace/snapshot';
import { isInText } from '../../../workspace/textFile';
import { defineRule, type ReportedFix } from '../../engine/rule';
import { isInTry, nodesBelow, parentsIn } from '../../models/code/boundNodes';
import { type CallFinder, callFinder } from '../../models/code/callers';
import { methodsIn, type SourceMethod } from '../../models/code/methods';
import { programsOf } from '../../models/code/programs';
import type { Program } from '../../models/code/values';
import { wordOf } from '../../models/code/words';

export const wsAsyncVoid = defineRule({
  id: 'ws-async-void',
  severity: 'hint',
  summary: 'An async void method that is no event handler works with a socket.',
  source:
    'https://learn.microsoft.com/archive/msdn-magazine/2013/march/async-await-best-practices-in-asynchronous-programming',
  checkCode(app, report, code) {
    for (const program of programsOf(app, code)) {
      const calls = callFinder(program);
      // Readers and writers serve other things as well.
      for (const found of methodsIn(program.compilation, program.mentions.of(/Socket\b/), socketWord)) {
        const type = isAsyncVoid(found) ? typeOf(found) : undefined;
        if (!type || isCalledByOthers(app, program, found.method)) continue;
        report({
          file: found.file,
          span: { start: type.start, end: type.end },
          message:
            `Nobody can wait for ${found.method.name}, and what it throws ends the app, as a lost connection does. ` +
            'Return a Task and await it.',
          fixes: taskFix(found, type, calls),
        });
      }
    }
  },
});

const socketWord = /(WebSocket|\b((Stream|Datagram)Socket|Data(Reader|Writer)|ConnectAsync|StoreAsync|LoadAsync))\b/;

function isAsyncVoid({ method, body }: SourceMethod): boolean {
  if (!method.isAsync || !method.returnsVoid || method.methodKind !== 'ordinary') return false;
  if (method.isOverride || method.isVirtual || method.explicitImplementation || method.parameters.length === 2)
    return false;
  return [...nodesBelow(body, { nestedFunctions: false })].some(
    ({ node }) => node.kind === 'call' && isSocketWork(node.method) && !isInTry(body, node),
  );
}

/** An operation of a socket, or of what reads and writes its streams. */
function isSocketWork({ name, containingType }: MethodSymbol): boolean {
  const owner = containingType?.definition.metadataName ?? '';
  return (
    name.endsWith('Async') &&
    /^Windows\.(Networking\.Sockets\.\w*Socket|Storage\.Streams\.Data(Reader|Writer))$/.test(owner)
  );
}

function typeOf({ method: { node } }: SourceMethod) {
  return node?.kind === 'MethodDeclaration' ? node.returnType : undefined;
}

/** By an event, a delegate, an interface, a page or a subclass: then the signature is not the app's to choose. */
function isCalledByOthers(app: App, { compilation, mentions }: Program, method: MethodSymbol): boolean {
  const { name, containingType } = method;
  const types = compilation.allInterfacesOf(containingType);
  if (types.some(type => compilation.membersNamed(type, name).length > 0)) return true;
  const word = wordOf(name);
  const asValue = new RegExp(`\\b${word}\\b(?!\\s*[(<])`);
  if (mentions.of(asValue).size > 0) return true;
  return app.projects.some(({ xamlFiles }) => xamlFiles.some(({ text }) => new RegExp(`\\b${word}\\b`).test(text)));
}

/** Callers that can await do so then. */
function taskFix(
  { file, method }: SourceMethod,
  type: { start: number; end: number },
  calls: CallFinder,
): ReportedFix[] {
  const isShort = isInText(file, /^\s*using\s+System\.Threading\.Tasks\s*;/m);
  const span = { start: type.start, end: type.end };
  const awaits = calls(method).flatMap(({ call, frame }) => {
    const parent = parentsIn(frame.body).get(call);
    const isStatement = parent !== undefined && 'kind' in parent && parent.kind === 'expression';
    const inLambda = ![...nodesBelow(frame.body, { nestedFunctions: false })].some(({ node }) => node === call);
    if (!isStatement || inLambda || !frame.body.method.isAsync || !call.syntax) return [];
    const { start } = call.syntax;
    return [{ file: frame.file, span: { start, end: start }, newText: 'await ' }];
  });
  return [
    {
      title: `Let ${method.name} return a Task`,
      safe: false,
      edits: [{ file, span, newText: isShort ? 'Task' : 'System.Threading.Tasks.Task' }, ...awaits],
    },
  ];
}
