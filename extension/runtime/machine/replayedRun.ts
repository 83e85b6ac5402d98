// Runs a recorded journal again, with the same C# and without the world outside: the same lines have to come out.

import { UserError } from '../../../server/base/errors';
import { ReplayTransport } from '../network/replayTransport';
import type { DeviceState } from '../platform/device/device';
import { Kernel } from '../platform/kernel/kernel';
import type { JournalLine } from '../platform/kernel/records';
import type { AccessStatus } from '../platform/lifecycle/access';
import { System } from '../platform/system';
import { AppCodeHost } from './appCodeHost';
import { Journal } from './journal';
import { replay } from './journalReplay';
import type { LoadedApp } from './loadedApp';

/** Loop heads and method entries at a time; code that never waits takes as many turns as it needs. */
const slice = 10_000_000;

/** In: the app as it was, and all lines of the journal. Out: the lines of the new run. Throws UserError for a journal without a start. */
export function replayRun(app: LoadedApp, recorded: readonly JournalLine[]): readonly JournalLine[] {
  const [first] = recorded;
  if (first?.kind !== 'machine.started')
    throw new UserError('journal-without-start', 'The journal does not begin with the start of a machine.');
  const journal = new Journal();
  const kernel = new Kernel({ seed: first.seed, epoch: first.epoch, journal });
  const transport = new ReplayTransport();
  const code: AppCodeHost = new AppCodeHost({ app, kernel, debuggable: false, journal, system: () => system });
  const device = first.device as Partial<DeviceState>;
  const system: System = new System({
    kernel,
    transport,
    host: code,
    app: app.facts,
    device,
    accessDecision: first.access as AccessStatus | undefined,
    lockScreenApps: first.lockScreenApps,
    activationTime: first.activationTime,
    pushAddress: first.pushAddress,
  });
  replay(recorded, {
    system,
    transport,
    runCode: () => {
      while (code.run(slice) === 'fuel');
    },
    written: () => journal.lines.length,
  });
  code.dispose();
  return journal.lines;
}
