// journal: the journal has a line of this kind with these values.

import { type JournalKind, laneOfKind } from '../../platform/kernel/records';
import { at, fail, readFields, readObject, readText } from '../reading';
import type { ExpectationKind } from '../step';

interface Wanted {
  readonly kind: JournalKind;
  readonly fields: Readonly<Record<string, string | number | boolean>>;
}

export const journal: ExpectationKind<Wanted> = {
  kind: 'journal',
  read(value) {
    const { kind: _, ...fields } = readFields(value);
    const place = at(readObject(value), 'kind', value.path);
    const kind = readText(place);
    if (!(kind in laneOfKind)) return fail(place, 'a kind of journal line such as "task.finished"');
    return { kind: kind as JournalKind, fields };
  },
  describe: ({ kind, fields }) =>
    `the journal has ${kind}${Object.entries(fields)
      .map(([name, value]) => ` ${name}=${JSON.stringify(value)}`)
      .join('')}`,
  holds: ({ kind, fields }, { recent }) =>
    recent().some(line => {
      const values = line as unknown as Readonly<Record<string, unknown>>;
      return line.kind === kind && Object.entries(fields).every(([name, value]) => values[name] === value);
    }),
  instead({ kind }, { recent }) {
    const same = recent().filter(line => line.kind === kind);
    return same.length === 0 ? `there is no ${kind}` : `there is ${same.map(line => JSON.stringify(line)).join(', ')}`;
  },
};
