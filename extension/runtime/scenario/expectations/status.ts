// status: what a call that asks Windows for something was told.

import type { JournalLine } from '../../platform/kernel/records';
import { fail, readFields } from '../reading';
import type { ExpectationKind, StepContext } from '../step';

/** What the journal keeps of the answer to each call. */
const answers: Readonly<Record<string, (line: JournalLine) => string | undefined>> = {
  WaitForPushEnabled: line => (line.kind === 'channel.enabled' ? line.status : undefined),
  RequestAccessAsync: line => (line.kind === 'access.changed' && line.by === 'request' ? line.to : undefined),
  RequestExtensionAsync: line => (line.kind === 'extension.requested' ? line.answer : undefined),
};

interface Answer {
  readonly call: string;
  readonly status: string;
}

export const status: ExpectationKind<Answer> = {
  kind: 'status',
  read(value) {
    const calls = Object.keys(answers);
    const [[call, status] = ['', ''], ...more] = Object.entries(readFields(value));
    if (more.length > 0 || !calls.includes(call) || typeof status !== 'string')
      return fail(value, `an object with one of ${calls.join(', ')} and the name of what it returns`);
    return { call, status };
  },
  describe: ({ call, status }) => `${call} returns ${status}`,
  holds: ({ call, status }, context) => toldBy(call, context).includes(status),
  instead({ call }, context) {
    const told = toldBy(call, context);
    return told.length === 0 ? 'nobody has called it' : `it returned ${told.join(', ')}`;
  },
};

function toldBy(call: string, { recent }: StepContext): string[] {
  return recent().flatMap(line => answers[call]?.(line) ?? []);
}
