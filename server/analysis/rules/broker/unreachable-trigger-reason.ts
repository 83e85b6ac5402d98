// Rule unreachable-trigger-reason: a case for a reason stands where another reason is already certain.
import type { BoundBody } from '../../../csharp/binding/bound';
import type { Node } from '../../../csharp/syntax/nodes';
import { defineRule } from '../../engine/rule';
import { nestedBodies } from '../../models/code/boundNodes';
import { spanOf } from '../../models/code/codeEdits';
import { constantsIn } from '../../models/code/conditions';
import { followPaths, plainFacts } from '../../models/code/flow';
import { methodsMentioning } from '../../models/code/methods';
import { reasonsIn, reasonTest } from '../../models/sockets/triggerReasons';

export const unreachableTriggerReason = defineRule({
  id: 'unreachable-trigger-reason',
  severity: 'warning',
  tag: 'unnecessary',
  summary:
    'A case of a switch over the reason of a socket trigger is never reached, because the reason was tested before.',
  source: 'https://learn.microsoft.com/uwp/api/windows.networking.sockets.socketactivitytriggerdetails.reason',
  checkCode(app, report, code) {
    for (const project of app.projects) {
      for (const { file, body } of methodsMentioning(code, project, /\bReason\b/)) {
        for (const each of [body, ...nestedBodies(body)]) {
          for (const { label, test } of unreachableLabels(each))
            report({
              file,
              span: spanOf(label),
              message:
                'This case is never reached: the code around it has already tested for another reason, so nothing happens for this one. ' +
                'Move the case out of that test, or remove the test.',
              related: test ? [{ file, span: spanOf(test), message: 'Only this reason gets past here.' }] : [],
            });
        }
      }
    }
  },
});

interface Unreachable {
  readonly label: Node;
  readonly test: Node | undefined;
}

/** What the reason is known to be, and by which test. */
interface State {
  readonly only: readonly unknown[] | undefined;
  readonly test: Node | undefined;
}

const unknown: State = { only: undefined, test: undefined };

function unreachableLabels(body: BoundBody): readonly Unreachable[] {
  const isReasonHere = reasonsIn(body);
  const found = new Map<Node, Unreachable>();
  const facts = plainFacts<State>({
    join: (a, b) => (a.test === b.test ? a : unknown),
    same: (a, b) => a.test === b.test,
    effect: (_, state) => state,
    assume(condition, holds, state) {
      const test = reasonTest(condition, isReasonHere);
      return test && test.isEqual === holds && test.values.length > 0
        ? { only: test.values, test: condition.syntax }
        : state;
    },
    enterSection(from, section, state) {
      if (!isReasonHere(from.expression)) return state;
      for (const { pattern, syntax } of section?.labels ?? []) {
        const values = pattern ? constantsIn(pattern) : [];
        if (state.only && values.length > 0 && !values.some(value => state.only?.includes(value)))
          found.set(syntax, { label: syntax, test: state.test });
      }
      return state;
    },
  });
  followPaths(body, unknown, facts);
  return [...found.values()];
}
