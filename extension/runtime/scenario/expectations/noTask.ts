// noTask: no background task, or not this one, is started; because this gate holds the trigger back.

import type { JournalLine } from '../../platform/kernel/records';
import { stoppingGates } from '../../platform/triggers/gates';
import { optional, readChoice, readObject, readText } from '../reading';
import type { ExpectationKind, StepContext } from '../step';

interface NoTask {
  readonly gate: string | undefined;
  /** Name of the registration; undefined: none at all. */
  readonly task: string | undefined;
}

export const noTask: ExpectationKind<NoTask> = {
  kind: 'noTask',
  isAbsence: true,
  read(value) {
    const entries = readObject(value, ['gate', 'task']);
    return {
      gate: optional(entries.get('gate'), place => readChoice(place, stoppingGates)),
      task: optional(entries.get('task'), readText),
    };
  },
  describe: ({ gate, task }) =>
    `${task ?? 'no task'} is ${task === undefined ? '' : 'not '}started${gate === undefined ? '' : `: held back by "${gate}"`}`,
  holds: (wanted, context) =>
    startedOf(wanted, context.recent()) === undefined &&
    (wanted.gate === undefined || gatesOf(wanted, context).includes(wanted.gate)),
  instead(wanted, context) {
    const started = startedOf(wanted, context.recent());
    if (started !== undefined) return `${started} was started`;
    const held = gatesOf(wanted, context);
    if (wanted.gate !== undefined && held.length > 0) return `it was held back by "${held.join('", "')}"`;
    return 'no trigger has fired';
  },
};

/** The name of the first that was started. */
function startedOf({ task }: NoTask, lines: readonly JournalLine[]): string | undefined {
  const started = lines.find(line => line.kind === 'task.started' && (task === undefined || line.name === task));
  return started?.kind === 'task.started' ? started.name : undefined;
}

/** The gates that have not let it through; the trigger may have fired earlier. */
function gatesOf({ task }: NoTask, { recent, machine }: StepContext): string[] {
  const fired = machine.journal.lines.flatMap((line): [string, string][] =>
    line.kind === 'trigger.fired' ? [[line.activation, line.name]] : [],
  );
  const names = new Map(fired);
  return recent().flatMap(line =>
    line.kind === 'trigger.evaluated' &&
    line.heldBy !== undefined &&
    (task === undefined || names.get(line.activation) === task)
      ? [line.heldBy]
      : [],
  );
}
