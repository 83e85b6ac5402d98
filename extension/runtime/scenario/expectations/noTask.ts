// noTask: no background task is started, because this gate holds the trigger back.

import gates from '../../../../schemas/windows/gates.json';
import { optional, readChoice, readObject } from '../reading';
import type { ExpectationKind } from '../step';

export const noTask: ExpectationKind<{ readonly gate: string | undefined }> = {
  kind: 'noTask',
  isAbsence: true,
  read(value) {
    const entries = readObject(value, ['gate']);
    return { gate: optional(entries.get('gate'), place => readChoice(place, Object.keys(gates))) };
  },
  describe: ({ gate }) => `no task is started${gate === undefined ? '' : `: held back by "${gate}"`}`,
  holds: ({ gate }, { recent }) =>
    !recent().some(line => line.kind === 'task.started') &&
    (gate === undefined || recent().some(line => line.kind === 'trigger.held' && line.gate === gate)),
  instead({ gate }, { recent }) {
    const lines = recent();
    const started = lines.find(line => line.kind === 'task.started');
    if (started?.kind === 'task.started') return `${started.name} was started`;
    const held = lines.flatMap(line => (line.kind === 'trigger.held' ? [line.gate] : []));
    if (gate !== undefined && held.length > 0) return `it was held back by "${held.join('", "')}"`;
    return 'no trigger has fired';
  },
};
