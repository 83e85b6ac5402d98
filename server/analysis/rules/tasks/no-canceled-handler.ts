// Rule no-canceled-handler: a background task works asynchronously and does not listen to being cancelled.
import limits from '../../../../schemas/windows/limits.json';
import type { Node } from '../../../csharp/syntax/nodes';
import { defineRule, type ReportedFix } from '../../engine/rule';
import { nodesBelow } from '../../models/code/boundNodes';
import { indentOf, insertBefore, lineBreakOf } from '../../models/code/codeEdits';
import type { TaskRun } from '../../models/code/methods';
import { syntaxNodes } from '../../models/code/syntaxNodes';
import { type BackgroundTask, backgroundTasks } from '../../models/tasks/taskCode';

const seconds = limits.cancelGrace.value / 1000;

export const noCanceledHandler = defineRule({
  id: 'no-canceled-handler',
  severity: 'hint',
  summary: 'A background task that awaits or loops does not handle Canceled.',
  source: limits.cancelGrace.source,
  checkCode(app, report, code) {
    for (const task of backgroundTasks(app, code)) {
      const { run } = task;
      const name = nameOf(run);
      if (!name || !takesLong(run) || mayHandle(task)) continue;
      report({
        file: run.file,
        span: { start: name.start, end: name.end },
        message:
          `This task goes on after an await or in a loop, and nothing handles its event Canceled: when Windows cancels it, it has ${seconds} ` +
          'seconds to finish, and an app whose task does not is ended. Add a handler to Canceled that lets the work stop.',
        fixes: handlerFix(task),
      });
    }
  },
});

function nameOf({ method: { node } }: TaskRun) {
  return node?.kind === 'MethodDeclaration' ? node.name : undefined;
}

/** An await of its own, or a loop that has no end of its own. */
function takesLong({ body }: TaskRun): boolean {
  return [...nodesBelow(body, { nestedFunctions: false })].some(
    ({ node }) => node.kind === 'await' || (node.kind === 'while' && node.condition.constant?.value === true),
  );
}

/** Somewhere in what it calls, or in code that it hands its instance to and that is not known here. */
function mayHandle({ code, run, project }: BackgroundTask): boolean {
  const inCode = code.some(({ body }) =>
    [...nodesBelow(body, { nestedFunctions: true })].some(
      ({ node }) => node.kind === 'eventAssignment' && node.target.event.name === 'Canceled',
    ),
  );
  // A file of the project does it with an instance that it was given, or in code that could not be bound.
  return (
    inCode || run.body.hasErrors || project.sources.some(({ text }) => /\.Canceled\s*\+=/.test(text) && handsOn(run))
  );
}

/** Is the instance, or what has it, more than read? */
function handsOn({ method: { node, parameters } }: TaskRun): boolean {
  const nodes: Node[] = node ? [...syntaxNodes(node)] : [];
  const read = new Set<Node>(nodes.flatMap(each => (each.kind === 'MemberAccess' ? [each.expression] : [])));
  return nodes.some(
    each => each.kind === 'IdentifierName' && each.identifier.name === parameters[0]?.name && !read.has(each),
  );
}

/** A handler below the method, and the line that adds it at its beginning. */
function handlerFix({ run, program }: BackgroundTask): ReportedFix[] {
  const { file, method, isInProcess } = run;
  const { node, parameters, containingType } = method;
  const block = node?.kind === 'MethodDeclaration' ? node.body : undefined;
  const [first] = block?.statements ?? [];
  const [given] = parameters;
  if (!node || !block || !first || !given) return [];
  if (program.compilation.membersNamed(containingType, 'OnCanceled').length > 0) return [];
  const instance = isInProcess ? `${given.name}.TaskInstance` : given.name;
  const lineBreak = lineBreakOf(file);
  const indent = indentOf(file, node.start);
  const step = indent.startsWith('\t') ? '\t' : '    ';
  const handler = [
    '',
    'private void OnCanceled(IBackgroundTaskInstance sender, BackgroundTaskCancellationReason reason)',
    '{',
    `${step}// Let the work stop: it has ${seconds} seconds.`,
    '}',
  ].map(line => (line === '' ? line : indent + line));
  return [
    {
      title: 'Handle Canceled',
      safe: false,
      edits: [
        ...insertBefore(file, first, `${instance}.Canceled += OnCanceled;`),
        { file, span: { start: node.end, end: node.end }, newText: lineBreak + handler.join(lineBreak) },
      ],
    },
  ];
}
