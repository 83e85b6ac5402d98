// Rule cct-setup-on-ui-thread: the thread of the window blocks until a control channel is set up.

import type { BoundBody, BoundExpression } from '../../../csharp/binding/bound';
import { isInText } from '../../../workspace/textFile';
import { defineRule, type ReportedFix } from '../../engine/rule';
import { blockingWait, channelSetup, functionAround, runsOnUiThread } from '../../models/channels/channelSetup';
import { parentsIn } from '../../models/code/boundNodes';
import type { CallFinder } from '../../models/code/callers';
import { nameSpan } from '../../models/code/codeEdits';
import { programsOf } from '../../models/code/programs';
import type { Frame, Program } from '../../models/code/values';

export const cctSetupOnUiThread = defineRule({
  id: 'cct-setup-on-ui-thread',
  severity: 'warning',
  summary: 'The thread of the window waits, blocked, until a control channel is set up.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/network-communications-in-the-background',
  checkCode(app, report, code) {
    for (const program of programsOf(app, code)) {
      const { calls, findCalls } = channelSetup(program);
      for (const setup of calls) {
        const wait = blockingWait(setup);
        if (!wait?.syntax) continue;
        for (const { node, frame } of uiPlaces(program, findCalls, { node: wait, frame: setup.frame }, 4)) {
          if (!node.syntax) continue;
          const isHere = node === wait;
          report({
            file: frame.file,
            span: nameSpan(node.syntax),
            message:
              'Here the thread of the window blocks until the control channel is set up: what is awaited in there wants ' +
              'to go on on this very thread, and both wait for ever. Set the channel up with await Task.Run(…).',
            related: isHere
              ? []
              : [{ file: setup.frame.file, span: nameSpan(wait.syntax), message: 'This waits for the set-up.' }],
            fixes: runFix(frame, node),
          });
        }
      }
    }
  },
});

interface UiPlace {
  readonly node: BoundExpression;
  readonly frame: Frame;
}

/** The expressions in handlers of the window that lead, without changing the thread, to the one given. */
function uiPlaces(program: Program, findCalls: CallFinder, place: UiPlace, depth: number): UiPlace[] {
  const { body } = place.frame;
  if (runsOnUiThread(program, body, place.node)) return [place];
  if (depth === 0 || functionAround(body, place.node)) return [];
  return findCalls(body.method).flatMap(({ call, frame }) =>
    frame.body === body ? [] : uiPlaces(program, findCalls, { node: call, frame }, depth - 1),
  );
}

/** `await Task.Run(() => …)`, in a handler that is async or can become so. */
function runFix({ body, file }: Frame, node: BoundExpression): ReportedFix[] {
  const { syntax } = node;
  const parent = parentsIn(body).get(node);
  const isReceiver =
    parent && 'kind' in parent && (parent.kind === 'property' || parent.kind === 'call') && parent.receiver === node;
  if (!syntax || isReceiver || node.kind === 'property' || functionAround(body, node)) return [];
  const run = isInText(file, /^\s*using\s+System\.Threading\.Tasks\s*;/m)
    ? 'Task.Run'
    : 'System.Threading.Tasks.Task.Run';
  const modifier = asyncModifier(body);
  if (!modifier) return [];
  const edits = [
    ...modifier.map(start => ({ file, span: { start, end: start }, newText: 'async ' })),
    { file, span: { start: syntax.start, end: syntax.start }, newText: `await ${run}(() => ` },
    { file, span: { start: syntax.end, end: syntax.end }, newText: ')' },
  ];
  return [{ title: 'Set the channel up on another thread', safe: false, edits }];
}

/** Where `async` has to be written; undefined for what cannot be async. */
function asyncModifier({ method }: BoundBody): number[] | undefined {
  if (method.isAsync) return [];
  const { node } = method;
  if (node?.kind !== 'MethodDeclaration' || method.returnType.kind !== 'named') return undefined;
  return method.returnType.definition.metadataName === 'System.Void' ? [node.returnType.start] : undefined;
}
