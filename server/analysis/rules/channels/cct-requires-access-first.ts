// Rule cct-requires-access-first: a control channel is made before the app asks for background access.
import type { BoundBody, BoundCall } from '../../../csharp/binding/bound';
import type { BoundNode } from '../../../csharp/binding/boundChildren';
import type { Node } from '../../../csharp/syntax/nodes';
import { defineRule } from '../../engine/rule';
import { nodesBelow } from '../../models/code/boundNodes';
import { nameSpan } from '../../models/code/codeEdits';
import { followPaths, plainFacts } from '../../models/code/flow';
import { bodiesIn, isType } from '../../models/code/methods';
import { programsOf } from '../../models/code/programs';
import { codeOf, reachedFrom } from '../../models/code/reached';
import type { Frame, Program } from '../../models/code/values';

export const cctRequiresAccessFirst = defineRule({
  id: 'cct-requires-access-first',
  severity: 'error',
  summary: 'A control channel is made before RequestAccessAsync has asked for background access.',
  source: 'https://learn.microsoft.com/uwp/api/windows.networking.sockets.controlchanneltrigger',
  checkCode(app, report, code) {
    for (const program of programsOf(app, code)) {
      const asking = [...bodiesIn(program.compilation, program.files, /\bRequestAccessAsync\b/)];
      const asked = asking.flatMap(frame => requestsIn(frame.body).map(call => ({ call, frame })));
      const [only] = asked;
      // Asked in several places: any of them may have come first.
      if (!only?.call.syntax || asked.length > 1) continue;
      for (const { syntax, frame } of madeBefore(program, only.frame, only.call)) {
        report({
          file: frame.file,
          span: nameSpan(syntax),
          message:
            'This control channel is made before RequestAccessAsync is called: without background access its constructor ' +
            'throws UnauthorizedAccessException. Ask first, look at the answer, and make the channel then.',
          related: [
            { file: only.frame.file, span: nameSpan(only.call.syntax), message: 'Only here the app asks for access.' },
          ],
        });
      }
    }
  },
});

function requestsIn(body: BoundBody): BoundCall[] {
  return [...nodesBelow(body, { nestedFunctions: true })].flatMap(({ node }) =>
    node.kind === 'call' && isRequest(node) ? [node] : [],
  );
}

function isRequest({ method }: BoundCall): boolean {
  return (
    /^RequestAccess\w*Async$/.test(method.name) &&
    isType(method.containingType, 'Windows.ApplicationModel.Background.BackgroundExecutionManager')
  );
}

interface Made {
  readonly syntax: Node;
  readonly frame: Frame;
}

interface State {
  readonly isAsked: boolean;
  readonly made: readonly Made[];
}

/** Channels that the method makes, itself or in what it calls, on a way to the request. */
function madeBefore(program: Program, frame: Frame, request: BoundCall): readonly Made[] {
  let found: readonly Made[] = [];
  const facts = plainFacts<State>({
    join: (a, b) => ({ isAsked: a.isAsked || b.isAsked, made: [...new Set([...a.made, ...b.made])] }),
    same: (a, b) => a.isAsked === b.isAsked && a.made.length === b.made.length,
    effect(expression, state) {
      if (state.isAsked) return state;
      if (expression === request) {
        found = state.made;
        return { isAsked: true, made: [] };
      }
      const made = madeBy(program, frame, expression);
      return made.length > 0 ? { ...state, made: [...new Set([...state.made, ...made])] } : state;
    },
  });
  followPaths(frame.body, { isAsked: false, made: [] }, facts);
  return found;
}

function madeBy(program: Program, frame: Frame, expression: BoundNode): Made[] {
  if (isChannel(expression)) return expression.syntax ? [{ syntax: expression.syntax, frame }] : [];
  const code = expression.kind === 'call' ? codeOf(program, expression.method) : undefined;
  if (!code) return [];
  const reached = reachedFrom(program, code);
  // What asks as well asks in its own order.
  if (reached.some(({ body }) => requestsIn(body).length > 0)) return [];
  return reached.flatMap(each =>
    [...nodesBelow(each.body, { nestedFunctions: false })].flatMap(({ node }) =>
      isChannel(node) && node.syntax ? [{ syntax: node.syntax, frame: each }] : [],
    ),
  );
}

function isChannel(node: BoundNode): boolean {
  return node.kind === 'new' && isType(node.type, 'Windows.Networking.Sockets.ControlChannelTrigger');
}
