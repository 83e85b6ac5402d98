// Rule cct-heavy-completion: the Completed handler of a read on a control channel does work that can wait for the task.

import type { BoundNode } from '../../../csharp/binding/boundChildren';
import type { MethodSymbol } from '../../../csharp/symbols/symbols';
import type { Node } from '../../../csharp/syntax/nodes';
import { defineRule } from '../../engine/rule';
import { asyncStatus, readHandlers, statusTest } from '../../models/channels/readHandlers';
import { nodesBelow, parentsIn } from '../../models/code/boundNodes';
import { nameSpan } from '../../models/code/codeEdits';
import { calledIn, codeOf } from '../../models/code/reached';
import type { Frame, Program } from '../../models/code/values';
import { tracesOf } from '../../models/traces/traces';

export const cctHeavyCompletion = defineRule({
  id: 'cct-heavy-completion',
  severity: 'hint',
  off: true,
  summary: 'The Completed handler of a read on a control channel does work that can wait for the push task.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/network-communications-in-the-background',
  checkCode(app, report, code) {
    const seen = new Set<Node>();
    for (const traces of tracesOf(app, code)) {
      for (const { code: handler } of readHandlers(traces)) {
        for (const { syntax, work, frame } of workIn(traces.program, handler)) {
          if (seen.has(syntax)) continue;
          seen.add(syntax);
          const isAwait = syntax.kind === 'AwaitExpression';
          report({
            file: frame.file,
            span: isAwait ? { start: syntax.start, end: syntax.start + 'await'.length } : nameSpan(syntax),
            message:
              `The Completed handler of a read ${work}: ${isAwait ? atAwait : atWork}. Put the data into a queue, ` +
              'post the next read, and leave the rest to Run of the push task.',
          });
        }
      }
    }
  },
});

const atWork = 'until it returns, Windows does not start the push task, and the next message waits';
const atAwait = 'Windows takes it to be done here, and may start the push task before the rest of it has run';

interface Work {
  readonly syntax: Node;
  /** What the handler does, as a verb. */
  readonly work: string;
  readonly frame: Frame;
}

const deepest = 3;

/** Of the handler and what runs before it returns: not lambdas, not async methods; and a failed read is no message. */
function* workIn(program: Program, frame: Frame, callers: readonly MethodSymbol[] = []): Generator<Work> {
  for (const { node } of nodesBelow(frame.body, { nestedFunctions: false })) {
    const { syntax } = node;
    if (!syntax || isForFailure(frame, node)) continue;
    const work = isAwaited(frame, node) ? undefined : workOf(node);
    if (work !== undefined) yield { syntax, work, frame };
    const method = calledIn(node)?.method.definition;
    const code = method && callers.length < deepest && !callers.includes(method) ? codeOf(program, method) : undefined;
    if (method && code && !method.isAsync) yield* workIn(program, code, [...callers, method]);
  }
}

/** In a catch, or behind a test that the read has not succeeded. */
function isForFailure({ body }: Frame, node: BoundNode): boolean {
  const parents = parentsIn(body);
  let inner = node;
  for (let outer = parents.get(inner); outer && 'kind' in outer; outer = parents.get(outer)) {
    const block = inner;
    if (outer.kind === 'try' && outer.catches.some(clause => clause.block === block)) return true;
    const test = outer.kind === 'if' ? statusTest(outer.condition) : undefined;
    if (test && outer.kind === 'if') {
      const isSuccess = (test.value === asyncStatus.completed) === test.isEqual;
      if (outer.then === inner ? !isSuccess : outer.else === inner && isSuccess) return true;
    }
    inner = outer;
  }
  return false;
}

/** The await is the one to mark. */
function isAwaited({ body }: Frame, node: BoundNode): boolean {
  const outer = parentsIn(body).get(node);
  return outer !== undefined && 'kind' in outer && outer.kind === 'await';
}

function workOf(node: BoundNode): string | undefined {
  if (node.kind === 'await') return 'waits for something else';
  if (node.kind === 'bad') return slowNames.test(node.call?.name ?? '') ? 'takes the message apart' : undefined;
  if (node.kind !== 'call') return undefined;
  const owner = node.method.containingType?.definition.metadataName ?? '';
  return slow.find(([pattern]) => pattern.test(`${owner}.${node.method.name}`))?.[1];
}

const slowNames = /^(Deserialize\w*|Show)$/;

const slow: readonly (readonly [RegExp, string])[] = [
  [
    /^System\.Threading\.(Thread\.Sleep|Tasks\.Task(`1)?\.(Wait|WaitAll|WaitAny|GetAwaiter))$/,
    'waits for something else',
  ],
  [/^Windows\.Storage\.(?!Streams\.|ApplicationData)\w+\./, 'works with files'],
  [/^System\.IO\.File\./, 'works with files'],
  [/^Windows\.Data\.(Json|Xml\.Dom)\.\w+\.(Parse|Load\w*)$/, 'takes the message apart'],
  [
    /^System\.(Runtime\.Serialization|Xml|Text\.Json)\..*\.(ReadObject|Deserialize\w*|Parse|Load)$/,
    'takes the message apart',
  ],
  [/^Windows\.UI\.Notifications\.\w+\.(Show|Update)$/, 'shows a notification'],
  [/^Windows\.UI\.Core\.CoreDispatcher\.Run\w*$/, 'works on the window'],
  [/^(System\.Net|Windows\.Web)\.Http\.HttpClient\.\w+Async$/, 'sends a request of its own'],
];
