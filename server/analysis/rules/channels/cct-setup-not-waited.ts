// Rule cct-setup-not-waited: a control channel is being set up while the code that began it goes on.
import { defineRule, type ReportedFix } from '../../engine/rule';
import { channelSetup, functionAround, type SetupCall } from '../../models/channels/channelSetup';
import { isLastIn, nodesBelow, parentsIn } from '../../models/code/boundNodes';
import { nameSpan } from '../../models/code/codeEdits';
import { taskRuns } from '../../models/code/methods';
import { programsOf } from '../../models/code/programs';

export const cctSetupNotWaited = defineRule({
  id: 'cct-setup-not-waited',
  severity: 'warning',
  summary: 'The task that sets a control channel up is not waited for.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/network-communications-in-the-background',
  checkCode(app, report, code) {
    const runs = new Set(
      app.projects.flatMap(project => [...taskRuns(code, project)].map(({ method }) => method.name)),
    );
    for (const program of programsOf(app, code)) {
      for (const setup of channelSetup(program).calls) {
        const { call, frame } = setup;
        if (!call.syntax || !isDropped(setup, runs)) continue;
        report({
          file: frame.file,
          span: nameSpan(call.syntax),
          message:
            `${call.method.name} sets a control channel up and is not waited for: the code goes on, and may end, while the ` +
            'transport is not connected and WaitForPushEnabled has not said yet whether there is a slot. Await it, or read ' +
            'its Result on a thread that may block.',
          fixes: awaitFix(setup),
        });
      }
    }
  },
});

/** Nobody has the task, and there is more to come; a background task may end at once. */
function isDropped({ call, frame: { body } }: SetupCall, runs: ReadonlySet<string>): boolean {
  const statement = parentsIn(body).get(call);
  if (!statement || !('kind' in statement)) return false;
  if (statement.kind === 'localDeclaration') {
    for (const { node } of nodesBelow(body, { nestedFunctions: true }))
      if (node.kind === 'local' && node.local === statement.local) return false;
  } else if (statement.kind !== 'expression') return false;
  const isRun = runs.has(body.method.name) && body.method.parameters[0]?.type.kind === 'named';
  return isRun || !isLastIn(body, statement);
}

/** Where the code may await. */
function awaitFix({ call, frame: { body, file } }: SetupCall): ReportedFix[] {
  const around = functionAround(body, call);
  const method = around?.kind === 'lambda' || around?.kind === 'localFunction' ? around.method : body.method;
  if (!method.isAsync || !call.syntax) return [];
  const place = { start: call.syntax.start, end: call.syntax.start };
  return [{ title: 'Await the set-up', safe: false, edits: [{ file, span: place, newText: 'await ' }] }];
}
