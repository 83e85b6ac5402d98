// taskRan: a background task was started and has ended, for this reason and with this outcome.

import type { JournalLine, JournalLineOf } from '../../platform/kernel/records';
import { fail, optional, type Place, readChoice, readObject, readText } from '../reading';
import type { ExpectationKind } from '../step';

interface TaskRan {
  readonly task: string | undefined;
  readonly reason: string | undefined;
  readonly outcome: 'completed' | 'failed' | 'terminated';
  /** So many runs; undefined: at least one. */
  readonly times: number | undefined;
}

export const taskRan: ExpectationKind<TaskRan> = {
  kind: 'taskRan',
  read(value) {
    const entries = readObject(value, ['task', 'reason', 'outcome', 'times']);
    return {
      task: optional(entries.get('task'), readText),
      reason: optional(entries.get('reason'), readText),
      outcome:
        optional(entries.get('outcome'), place => readChoice(place, ['completed', 'failed', 'terminated'])) ??
        'completed',
      times: optional(entries.get('times'), readCount),
    };
  },
  describe: ({ task, reason, outcome, times }) =>
    `${task ?? 'a task'} runs${times === undefined ? '' : ` ${times} times`}${reason === undefined ? '' : ` for ${reason}`} and is ${outcome}`,
  holds(value, { recent, machine }) {
    const fitting = recent().filter(
      line =>
        line.kind === 'task.finished' &&
        line.outcome === value.outcome &&
        (value.task === undefined || line.name === value.task) &&
        (value.reason === undefined || reasonOf(machine.journal.lines, line) === value.reason),
    );
    return value.times === undefined ? fitting.length > 0 : fitting.length === value.times;
  },
  instead(_, { recent, machine }) {
    const lines = recent();
    const ends = lines.flatMap(line =>
      line.kind === 'task.finished'
        ? [
            `${line.name} ran for ${reasonOf(machine.journal.lines, line) ?? 'no reason'} and was ${line.outcome}${line.why ? ` (${line.why})` : ''}`,
          ]
        : [],
    );
    if (ends.length > 0) return ends.join('; ');
    const held = lines.findLast(line => line.kind === 'trigger.held' || line.kind === 'trigger.dropped');
    if (held && 'why' in held) return `no task ran: ${held.why}`;
    const started = lines.findLast(line => line.kind === 'task.started');
    return started ? 'the task was started and has not ended' : 'no trigger has fired';
  },
};

function readCount(place: Place): number {
  const { value } = place;
  return typeof value === 'number' && Number.isInteger(value) && value > 0
    ? value
    : fail(place, 'a whole number from 1');
}

/** What fired the trigger that led to this run. */
function reasonOf(lines: readonly JournalLine[], finished: JournalLineOf<'task.finished'>): string | undefined {
  const activated = lines.find(line => line.kind === 'task.activated' && line.instance === finished.instance);
  if (activated?.kind !== 'task.activated') return undefined;
  const fired = lines.find(line => line.kind === 'trigger.fired' && line.activation === activated.activation);
  return fired?.kind === 'trigger.fired' ? fired.reason : undefined;
}
