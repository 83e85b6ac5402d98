// Rule cct-long-op-awaited: the task that sets a control channel up awaits a receive that never ends.
import type { BoundBody, BoundStatement } from '../../../csharp/binding/bound';
import { defineRule } from '../../engine/rule';
import { channelSetup } from '../../models/channels/channelSetup';
import { nodesBelow, withoutConversion } from '../../models/code/boundNodes';
import { nameSpan } from '../../models/code/codeEdits';
import { programsOf } from '../../models/code/programs';
import { codeOf } from '../../models/code/reached';

export const cctLongOpAwaited = defineRule({
  id: 'cct-long-op-awaited',
  severity: 'warning',
  summary: 'The task that sets a control channel up awaits a receive that never ends.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/network-communications-in-the-background',
  checkCode(app, report, code) {
    for (const program of programsOf(app, code)) {
      for (const { body, file } of channelSetup(program).tasks) {
        for (const { node } of nodesBelow(body, { nestedFunctions: false })) {
          const awaited = node.kind === 'await' ? withoutConversion(node.operand) : undefined;
          if (awaited?.kind !== 'call' || !awaited.syntax) continue;
          const called = codeOf(program, awaited.method);
          if (!called || !readsForEver(called.body)) continue;
          report({
            file,
            span: nameSpan(awaited.syntax),
            message:
              `${awaited.method.name} reads for ever, and is awaited while the control channel is set up: whoever waits for ` +
              'the set-up never gets its answer. Post a read with a Completed handler instead, and let the set-up end.',
          });
        }
      }
    }
  },
});

/** An endless loop with an awaited read. */
function readsForEver(body: BoundBody): boolean {
  return [...nodesBelow(body, { nestedFunctions: false })].some(
    ({ node }) =>
      (node.kind === 'while' || node.kind === 'doWhile' || node.kind === 'for') && isEndless(node) && awaitsRead(node),
  );
}

function isEndless(loop: Extract<BoundStatement, { kind: 'while' | 'doWhile' | 'for' }>): boolean {
  return loop.condition === undefined || loop.condition.constant?.value === true;
}

function awaitsRead(loop: BoundStatement): boolean {
  return [...nodesBelow(loop, { nestedFunctions: false })].some(({ node }) => {
    const awaited = node.kind === 'await' ? withoutConversion(node.operand) : undefined;
    return awaited?.kind === 'call' && /(Read|Load|Receive)\w*Async$/.test(awaited.method.name);
  });
}
