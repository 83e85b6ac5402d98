// Rule quota-heavy-work: a background task does work that uses up the processor time that it gets.

import limits from '../../../../schemas/windows/limits.json';
import quotas from '../../../../schemas/windows/quotas.json';
import type { BoundBody, BoundExpression } from '../../../csharp/binding/bound';
import type { Node } from '../../../csharp/syntax/nodes';
import { textIn } from '../../../workspace/textFile';
import { defineRule } from '../../engine/rule';
import { nodesBelow, withoutConversion } from '../../models/code/boundNodes';
import { nameSpan } from '../../models/code/codeEdits';
import { isType } from '../../models/code/methods';
import { syntaxNodes } from '../../models/code/syntaxNodes';
import type { Frame } from '../../models/code/values';
import { backgroundTasks } from '../../models/tasks/taskCode';

export const quotaHeavyWork = defineRule({
  id: 'quota-heavy-work',
  severity: 'hint',
  off: true,
  summary: 'A background task recodes pictures or films, packs files or works through a whole folder.',
  source: 'https://learn.microsoft.com/windows/uwp/launch-resume/guidelines-for-background-tasks',
  checkCode(app, report, code) {
    const reported = new Set<unknown>();
    for (const task of backgroundTasks(app, code)) {
      for (const frame of task.code) {
        for (const { syntax, work } of heavyWorkIn(frame)) {
          if (reported.has(syntax)) continue;
          reported.add(syntax);
          report({ file: frame.file, span: nameSpan(syntax), message: messageFor(work) });
        }
      }
    }
  },
});

const { taskWallClock } = limits;
const { cpu } = quotas;

function messageFor(work: string): string {
  return (
    `${work} takes much processor time, and a background task has little: ${taskWallClock.value / 1000} seconds in all on Windows 10; on Windows 8 ` +
    `${cpu.lockScreen.amount / 1000} seconds of the processor in 15 minutes for an app on the lock screen, ${cpu.other.amount / 1000} in two hours for others. ` +
    'When it is used up the task is stopped until there is more. Do a small part at a time, and store how far it has come.'
  );
}

interface HeavyWork {
  readonly syntax: Node;
  readonly work: string;
}

function* heavyWorkIn({ body, file }: Frame): Generator<HeavyWork> {
  const { node } = body.method;
  for (const each of node ? syntaxNodes(node) : []) {
    if (each.kind !== 'Invocation' && each.kind !== 'ObjectCreation') continue;
    const head = each.kind === 'Invocation' ? each.expression : each.type;
    const name = textIn(file, head);
    const work = coders.find(([pattern]) =>
      pattern.test(`${each.kind === 'ObjectCreation' ? 'new ' : ''}${name}`),
    )?.[1];
    if (work !== undefined) yield { syntax: each, work };
  }
  for (const { node: each } of nodesBelow(body, { nestedFunctions: true })) {
    if (each.kind !== 'forEach' || !each.expression.syntax || !awaits(each.body)) continue;
    if (listsWholeFolder(each.expression, body))
      yield { syntax: each.expression.syntax, work: 'Working through all files of a folder' };
  }
}

/** By the names of the classes, which nothing else in Windows has. */
const coders: readonly (readonly [RegExp, string])[] = [
  [/(^|\.)Bitmap(En|De)coder\.Create\w*Async$/, 'Coding pictures'],
  [/^new ([\w.]+\.)?(MediaTranscoder|MediaComposition)$/, 'Coding films or sound'],
  [/(^|\.)ZipFile\.(CreateFromDirectory|ExtractToDirectory)$/, 'Packing files'],
];

function awaits(statement: Parameters<typeof nodesBelow>[0]): boolean {
  return [...nodesBelow(statement, { nestedFunctions: false })].some(({ node }) => node.kind === 'await');
}

/** `await folder.GetFilesAsync()` without a limit, there or in the variable that is walked through. */
function listsWholeFolder(expression: BoundExpression, body: BoundBody): boolean {
  const list = withoutConversion(expression);
  if (list.kind === 'local') {
    const values = [...nodesBelow(body, { nestedFunctions: true })].flatMap(({ node }) =>
      node.kind === 'localDeclaration' && node.local === list.local && node.initializer ? [node.initializer] : [],
    );
    const [only] = values;
    return only !== undefined && only !== expression && listsWholeFolder(only, body);
  }
  const call = list.kind === 'await' ? withoutConversion(list.operand) : undefined;
  return (
    call?.kind === 'call' &&
    /^Get(Files|Items)Async$/.test(call.method.name) &&
    call.arguments.length < 2 &&
    isType(call.method.containingType, 'Windows.Storage.StorageFolder')
  );
}
