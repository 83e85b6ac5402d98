// Rule run-async-no-deferral: Run goes on after it has returned to Windows, and nothing tells Windows to wait.
import type { Span } from '../../../base/text';
import type { BoundBody, BoundExpression } from '../../../csharp/binding/bound';
import type { Compilation } from '../../../csharp/binding/compilation';
import { defineRule, type Report, type ReportedFix, type TextFile } from '../../engine/rule';
import { nodesBelow } from '../../models/boundNodes';
import { nameSpan, tryFinally } from '../../models/codeEdits';
import { isType, type SourceMethod, taskRuns } from '../../models/methods';
import { syntaxNodes, syntaxNodesOutsideFunctions } from '../../models/syntaxNodes';

export const runAsyncNoDeferral = defineRule({
  id: 'run-async-no-deferral',
  severity: 'error',
  summary: 'The Run method of a background task works on after an await without a deferral.',
  source: 'https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.ibackgroundtaskinstance.getdeferral',
  check(app, report, code) {
    for (const project of app.projects) {
      for (const run of taskRuns(code, project)) {
        const inProject = (word: RegExp) => project.sources.some(file => word.test(file.text));
        if (!mayTakeDeferral(run, inProject)) checkRun(run, code.compilationOf(project), report);
      }
    }
  },
});

function checkRun(run: SourceMethod, compilation: Compilation, report: Report): void {
  const { file, body } = run;
  const awaited = firstAwait(run);
  if (awaited) {
    report({
      file,
      span: awaited,
      message:
        'Run awaits without a deferral: at this await it returns to Windows, which may then end the task before the rest has run. ' +
        'Take a deferral from the task instance first, and complete it when all is done.',
      fixes: deferralFix(file, body),
    });
    return;
  }
  const started = unawaitedWork(body, compilation);
  if (started) {
    report({
      file,
      span: started,
      message:
        'Run starts this work and returns without waiting for it, so Windows may end the task before it is done. ' +
        'Take a deferral from the task instance first, await the work, and complete the deferral.',
    });
  }
}

/**
 * Takes one itself, or hands the task instance to code that might: then the deferral may be anywhere in the project that
 * has the word, or in code that is not known here. Looks at the text as written, so that what cannot be resolved counts.
 */
function mayTakeDeferral({ file, method, body }: SourceMethod, inProject: (word: RegExp) => boolean): boolean {
  const { node } = method;
  const [instance] = method.parameters;
  if (!node || !instance || /\bGetDeferral\b/.test(file.text.slice(node.start, node.end))) return true;
  const nodes = [...syntaxNodes(node)];
  const own = new Set(nodes.flatMap(each => (each.kind === 'MemberAccess' ? [each.expression] : [])));
  const isHandedOn = nodes.some(
    each => each.kind === 'IdentifierName' && each.identifier.name === instance.name && !own.has(each),
  );
  return isHandedOn && (body.hasErrors || inProject(/\bGetDeferral\b/));
}

/** The word `await` of the first one outside lambdas: of an expression, a `foreach` or a `using`. */
function firstAwait({ file, method }: SourceMethod): Span | undefined {
  const nodes = method.node ? [...syntaxNodesOutsideFunctions(method.node)] : [];
  const starts = nodes
    .filter(({ kind }) => kind === 'AwaitExpression' || kind === 'ForEachStatement' || kind === 'UsingStatement')
    .filter(({ start, end }) => /^await\b/.test(file.text.slice(start, end)))
    .map(({ start }) => start);
  return starts.length === 0 ? undefined : { start: Math.min(...starts), end: Math.min(...starts) + 'await'.length };
}

/** Names that wait for work, or make sure that it is done, in ways that are fine in a task. */
const waiting = /^(Wait|WaitAll|WaitAny|WaitOne|GetResult|Result|Join|FlushTransport|SpinUntil)$/;

/** A statement that calls one of the project's own async methods and drops the Task. */
function unawaitedWork(body: BoundBody, compilation: Compilation): Span | undefined {
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
    if (dropped.kind !== 'call' || !returnsTask(dropped.type)) continue;
    const called = compilation.bodyOf(dropped.method);
    const isAsynchronous =
      called?.method.isAsync &&
      [...nodesBelow(called, { nestedFunctions: false })].some(({ node: inner }) => inner.kind === 'await');
    if (isAsynchronous) return dropped.syntax && nameSpan(dropped.syntax);
  }
  return undefined;
}

function returnsTask(type: BoundExpression['type']): boolean {
  return isType(type, 'System.Threading.Tasks.Task') || isType(type, 'System.Threading.Tasks.Task`1');
}

/** Puts the whole of Run between taking the deferral and completing it. */
function deferralFix(file: TextFile, body: BoundBody): ReportedFix[] {
  const node = body.method.node;
  const block = node?.kind === 'MethodDeclaration' ? node.body : undefined;
  const [instance] = body.method.parameters;
  if (!block || !instance) return [];
  const isTaken = (name: string) =>
    [...syntaxNodes(block)].some(each => each.kind === 'IdentifierName' && each.identifier.name === name);
  const name = isTaken('deferral') ? 'taskDeferral' : 'deferral';
  const edits = tryFinally(file, block, block.statements, {
    before: `var ${name} = ${instance.name}.GetDeferral();`,
    finally: `${name}.Complete();`,
  });
  return [{ title: 'Take a deferral, and complete it at the end', safe: true, edits }];
}
