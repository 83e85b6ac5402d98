// Rule run-async-no-deferral: Run goes on after it has returned to Windows, and nothing tells Windows to wait.

import type { Span } from '../../../base/text';
import type { BoundBody, BoundExpression } from '../../../csharp/binding/bound';
import type { Compilation } from '../../../csharp/binding/compilation';
import type { Node } from '../../../csharp/syntax/nodes';
import { isInText, textIn } from '../../../workspace/textFile';
import { defineRule, type Report, type ReportedFix } from '../../engine/rule';
import { nodesBelow } from '../../models/code/boundNodes';
import { nameSpan, tryFinally } from '../../models/code/codeEdits';
import { isType, type TaskRun, taskRuns } from '../../models/code/methods';
import { syntaxNodes, syntaxNodesOutsideFunctions } from '../../models/code/syntaxNodes';
import { isInside } from '../../models/sockets/lateUses';

export const runAsyncNoDeferral = defineRule({
  id: 'run-async-no-deferral',
  severity: 'error',
  summary: 'A background task works on after an await without a deferral.',
  source: 'https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.ibackgroundtaskinstance.getdeferral',
  checkCode(app, report, code) {
    for (const project of app.projects) {
      const inProgram = (word: RegExp) => code.programMentions(project).of(word).size > 0;
      for (const run of taskRuns(code, project)) {
        if (!mayTakeDeferral(run, inProgram)) checkRun(run, code.compilationOf(code.rootOf(project)), report);
      }
    }
  },
});

function checkRun(run: TaskRun, compilation: Compilation, report: Report): void {
  const { file, name } = run;
  const awaited = firstAwait(run);
  if (awaited) {
    report({
      file,
      span: { start: awaited.start, end: awaited.start + 'await'.length },
      message:
        `${name} awaits without a deferral: at this await it returns to Windows, which may then end the task before the rest has run. ` +
        'Take a deferral from the task instance first, and complete it when all is done.',
      fixes: deferralFix(run),
    });
    return;
  }
  const started = unawaitedWork(run.body, compilation);
  // The app is there with its channel, and goes on with it.
  if (started && !(started.isVoid && isInText(file, /ControlChannel/))) {
    report({
      file,
      span: started.span,
      message:
        `${name} starts this work and returns without waiting for it, so Windows may end the task before it is done. ` +
        `Take a deferral from the task instance first, ${started.isVoid ? `let ${started.name} return a Task and await it` : 'await the work'}, and complete the deferral.`,
    });
  }
}

/**
 * Takes one itself, or hands the task instance to code that might: then the deferral may be anywhere in a program that has
 * the word, or in code that is not known here. Looks at the text as written, so that what cannot be resolved counts.
 */
function mayTakeDeferral(run: TaskRun, inProgram: (word: RegExp) => boolean): boolean {
  const { file, method, body, isInProcess } = run;
  const { node } = method;
  const [given] = method.parameters;
  if (!node || !given || /\bGetDeferral\b/.test(textIn(file, node))) return true;
  const nodes = [...syntaxNodes(node)];
  const base = nodes.filter(each => each.kind === 'Invocation' && /^base\s*\./.test(textIn(file, each)));
  // What only has a member of it read, or the base class asked to go on.
  const own = new Set<Node>(
    nodes.flatMap(each => {
      if (each.kind === 'MemberAccess') return [each.expression];
      return each.kind === 'Invocation' && base.includes(each)
        ? each.arguments.map(({ expression }) => expression)
        : [];
    }),
  );
  // Whoever gets it behind the first await takes the deferral too late.
  const inTime = firstAwait(run)?.end ?? node.end;
  const isHandedOn = nodes.some(
    each =>
      !own.has(each) &&
      each.start < inTime &&
      ((each.kind === 'IdentifierName' && each.identifier.name === given.name) ||
        (isInProcess && each.kind === 'MemberAccess' && nameOf(each.name) === 'TaskInstance')),
  );
  return isHandedOn && (hasErrorsOutside(body, base) || inProgram(deferralOfTasks));
}

function hasErrorsOutside(body: BoundBody, places: readonly Node[]): boolean {
  if (!body.hasErrors) return false;
  const bad = nodesBelow(body, { nestedFunctions: true }).flatMap(({ node }) => (node.kind === 'bad' ? [node] : []));
  const isThere = ({ syntax }: BoundExpression) => places.some(place => isInside(syntax, place));
  return bad.length === 0 || !bad.every(isThere);
}

/** Every app takes one of another kind when it is suspended. */
const deferralOfTasks = /(?<!\bSuspendingOperation\s*\.\s*)\bGetDeferral\b/;

function nameOf(node: Node): string | undefined {
  return node.kind === 'IdentifierName' ? node.identifier.name : undefined;
}

/** The first await outside lambdas: an expression, a `foreach` or a `using`. */
function firstAwait({ file, method }: TaskRun): Node | undefined {
  const nodes = method.node ? [...syntaxNodesOutsideFunctions(method.node)] : [];
  const [first] = nodes
    .filter(({ kind }) => kind === 'AwaitExpression' || kind === 'ForEachStatement' || kind === 'UsingStatement')
    .filter(node => /^await\b/.test(textIn(file, node)))
    .sort((a, b) => a.start - b.start);
  return first;
}

/** Names that wait for work, or make sure that it is done, in ways that are fine in a task. */
const waiting = /^(Wait|WaitAll|WaitAny|WaitOne|GetResult|Result|Join|FlushTransport|SpinUntil)$/;

interface Started {
  readonly span: Span;
  /** The method that was called, and whether it is `async void`. */
  readonly name: string;
  readonly isVoid: boolean;
}

/** A statement that calls one of the project's own async methods and drops the Task, or gets none. */
function unawaitedWork(body: BoundBody, compilation: Compilation): Started | undefined {
  const nodes = [...nodesBelow(body, { nestedFunctions: false })].map(({ node }) => node);
  const waits = nodes.some(
    node =>
      (node.kind === 'call' && waiting.test(node.method.name)) ||
      (node.kind === 'property' && waiting.test(node.property.name)),
  );
  if (waits) return undefined;
  for (const node of nodes) {
    if (node.kind !== 'expression') continue;
    const dropped = node.expression;
    if (dropped.kind !== 'call' || !dropped.syntax) continue;
    const isVoid = isType(dropped.type, 'System.Void');
    if (!isVoid && !returnsTask(dropped.type)) continue;
    const called = compilation.bodyOf(dropped.method);
    const isAsynchronous =
      called?.method.isAsync &&
      [...nodesBelow(called, { nestedFunctions: false })].some(({ node: inner }) => inner.kind === 'await');
    if (isAsynchronous) return { span: nameSpan(dropped.syntax), name: dropped.method.name, isVoid };
  }
  return undefined;
}

function returnsTask(type: BoundExpression['type']): boolean {
  return isType(type, 'System.Threading.Tasks.Task') || isType(type, 'System.Threading.Tasks.Task`1');
}

/** Puts the whole of the method between taking the deferral and completing it. */
function deferralFix({ file, method: { node, parameters }, isInProcess }: TaskRun): ReportedFix[] {
  const block = node?.kind === 'MethodDeclaration' ? node.body : undefined;
  const [given] = parameters;
  if (!block || !given) return [];
  const isTaken = (name: string) =>
    [...syntaxNodes(block)].some(each => each.kind === 'IdentifierName' && each.identifier.name === name);
  const name = isTaken('deferral') ? 'taskDeferral' : 'deferral';
  const edits = tryFinally(file, block, block.statements, {
    before: `var ${name} = ${given.name}${isInProcess ? '.TaskInstance' : ''}.GetDeferral();`,
    finally: `${name}.Complete();`,
  });
  return [{ title: 'Take a deferral, and complete it at the end', safe: true, edits }];
}
