// quota: Windows 8: what a run has used of processor and network, or that a quota was used up.

import { inWords, isWithin, type Range, readRange } from '../range';
import { fail, optional, readChoice, readObject, readText } from '../reading';
import type { ExpectationKind, StepContext } from '../step';

interface Quota {
  /** Undefined: any task. */
  readonly task: string | undefined;
  /** Milliseconds of processor of a run that has ended. */
  readonly cpu: Range | undefined;
  /** Bytes over the network of a run that has ended. */
  readonly network: Range | undefined;
  readonly usedUp: 'cpu' | 'network' | undefined;
}

export const quota: ExpectationKind<Quota> = {
  kind: 'quota',
  read(value) {
    const entries = readObject(value, ['task', 'cpu', 'network', 'usedUp']);
    const wanted = {
      task: optional(entries.get('task'), readText),
      cpu: optional(entries.get('cpu'), readRange),
      network: optional(entries.get('network'), readRange),
      usedUp: optional(entries.get('usedUp'), place => readChoice(place, ['cpu', 'network'])),
    };
    return wanted.cpu || wanted.network || wanted.usedUp
      ? wanted
      : fail(value, 'an object with some of cpu, network, usedUp');
  },
  describe: ({ task = 'a task', cpu, network, usedUp }) =>
    [
      ...(cpu ? [`${task} uses ${inWords(cpu)} ms of processor`] : []),
      ...(network ? [`${task} uses ${inWords(network)} bytes of network`] : []),
      ...(usedUp ? [`${task} has used up its quota of ${resourceWords[usedUp]}`] : []),
    ].join(', '),
  holds: ({ task, cpu, network, usedUp }, { recent }) => {
    const isMeant = (line: { readonly name: string }) => task === undefined || line.name === task;
    const isCharged =
      (!cpu && !network) ||
      recent().some(
        line =>
          line.kind === 'quota.charged' &&
          isMeant(line) &&
          (!cpu || isWithin(cpu, line.cpu)) &&
          (!network || isWithin(network, line.network)),
      );
    const isUsedUp =
      !usedUp || recent().some(line => line.kind === 'quota.exhausted' && isMeant(line) && line.quota === usedUp);
    return isCharged && isUsedUp;
  },
  instead: (_, context) => whatWasUsed(context),
};

const resourceWords = { cpu: 'processor', network: 'network' } as const;

function whatWasUsed({ recent, machine }: StepContext): string {
  const used = recent().flatMap(line => {
    if (line.kind === 'quota.charged')
      return [`${line.name} has used ${line.cpu} ms of processor and ${line.network} bytes of network`];
    return line.kind === 'quota.exhausted' ? [`${line.name} has used up its quota of ${line.quota}`] : [];
  });
  if (used.length > 0) return used.join('; ');
  return machine.app.facts.generation === 'windows10'
    ? 'apps for Windows 10 have no quota; the clock limits their tasks'
    : 'no run has used anything and ended';
}
