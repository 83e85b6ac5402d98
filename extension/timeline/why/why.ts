// "Why did my task not run?", answered from the journal: for each task that the manifest declares or the code registers.

import type { JournalLine, JournalLineOf } from '../../runtime/platform/kernel/records';
import { oneShotUsed } from '../../runtime/platform/lifecycle/registrations';
import { type Firing, type GateEntry, ledgerOf } from './ledger';
import { all, at, whyNeverFired } from './neverFired';

/** A windows.backgroundTasks extension of the manifest. */
export interface DeclaredPlace {
  readonly entryPoint: string;
  /** `Package.appxmanifest(42)` */
  readonly place: string;
}

export interface Answer {
  /** Name of the registration; of a task that was never registered, its entry point. */
  readonly task: string;
  readonly entryPoint: string;
  /** Where it is registered, or declared if it is not. */
  readonly place?: string;
  readonly trigger?: string;
  /** How often Run was called. */
  readonly runs: number;
  /** What became of it, in one sentence or a few. */
  readonly answer: string;
  /** Where Windows says so, when a rule of Windows is the reason. */
  readonly source?: string;
  /** What the gates said when its trigger fired last; empty when it never has. */
  readonly gates: readonly GateEntry[];
}

/** In: a whole journal, and what the manifest declares. Out: one answer a task, in the order of registration. */
export function whyTasks(lines: readonly JournalLine[], declared: readonly DeclaredPlace[] = []): readonly Answer[] {
  const ledger = ledgerOf(lines);
  const registered = newestByName(all(lines, 'task.registered'));
  const answers = registered.map(task => answerFor(task, ledger, lines));
  const refused = newestByName(all(lines, 'task.refused')).filter(
    ({ name, entryPoint }) => !registered.some(task => task.name === name && task.entryPoint === entryPoint),
  );
  const known = new Set([...registered, ...refused].map(({ entryPoint }) => entryPoint));
  const missing = declared.filter(({ entryPoint }) => !known.has(entryPoint));
  return [...answers, ...refused.map(neverAccepted), ...missing.map(neverRegistered)];
}

/** A task that is registered anew in each run of the app is one task. */
function newestByName<T extends { readonly name: string; readonly entryPoint: string }>(
  tasks: readonly T[],
): readonly T[] {
  return [...new Map(tasks.map(task => [`${task.name}\n${task.entryPoint}`, task])).values()];
}

function answerFor(
  task: JournalLineOf<'task.registered'>,
  ledger: readonly Firing[],
  lines: readonly JournalLine[],
): Answer {
  const firings = ledger.filter(({ fired }) => fired.name === task.name);
  const runs = firings.filter(({ started }) => started).length;
  const last = firings.findLast(firing => !isTooLate(firing)) ?? firings.at(-1);
  const reason = last ? whatBecameOf(last, lines) : { answer: beforeFiring(task, lines) };
  const count = runs === 0 ? 'It never ran.' : `It ran ${runs === 1 ? 'once' : `${runs} times`}.`;
  return {
    task: task.name,
    entryPoint: task.entryPoint,
    trigger: task.trigger,
    ...(task.place === undefined ? {} : { place: task.place }),
    runs,
    ...reason,
    answer: `${count} ${reason.answer}`,
    gates: firings.at(-1)?.gates ?? [],
  };
}

/** Its one-shot trigger had fired before. */
function isTooLate({ gates }: Firing): boolean {
  return gates.some(({ gate, answer }) => gate === 'oneShot' && answer === 'closed');
}

function beforeFiring(task: JournalLineOf<'task.registered'>, lines: readonly JournalLine[]): string {
  const unregistered = all(lines, 'task.unregistered').findLast(line => line.task === task.task);
  if (unregistered) return `It was unregistered ${unregistered.why}${at(unregistered)} before its trigger fired.`;
  return whyNeverFired(task, lines);
}

interface Reason {
  readonly answer: string;
  readonly source?: string;
}

/** What became of the last firing. */
function whatBecameOf(firing: Firing, lines: readonly JournalLine[]): Reason {
  const { started, finished, canceled, dropped } = firing;
  if (started) return { answer: afterStart(firing, lines) };
  if (dropped !== undefined) return { answer: `Its trigger fired, but the run was given up: ${dropped}` };
  const closed = firing.gates.find(({ answer }) => answer === 'closed');
  if (closed?.why !== undefined)
    return {
      answer: `Its trigger fired and is held back: ${closed.why}`,
      ...(closed.source ? { source: closed.source } : {}),
    };
  if (finished ?? canceled)
    return { answer: `It was ended before Run was called: ${finished?.why ?? canceled?.reason}.` };
  return { answer: 'Its trigger has just fired; Run has not been called yet.' };
}

function afterStart({ started, finished, canceled }: Firing, lines: readonly JournalLine[]): string {
  const lost = lostSocket(started, lines);
  if (!finished) return 'The last run is not over: Run has not returned, or a deferral is not completed.';
  const end = {
    completed: 'The last run completed.',
    failed: `The last run failed: ${finished.why ?? 'it threw'}.`,
    terminated: `The last run was terminated: ${finished.why ?? canceled?.reason ?? 'its process ended'}.${whatHeldItUp(finished, lines)}`,
  }[finished.outcome];
  const more = [...withoutNetwork(started, finished, lines), ...usedUp(started, lines), ...(lost ? [lost] : [])];
  return [end, ...more].join(' ');
}

/** A task that runs in connected standby without its network does nothing useful, and nobody says so on a device. */
function withoutNetwork(
  started: JournalLineOf<'task.started'> | undefined,
  finished: JournalLineOf<'task.finished'>,
  lines: readonly JournalLine[],
): string[] {
  const refused = all(lines, 'error.raised').find(
    line => line.situation === 'network-not-requested' && line.seq > (started?.seq ?? 0) && line.seq < finished.seq,
  );
  return refused ? [`It had no network${at(refused)}: ${refused.why}.`] : [];
}

/** One-shot triggers fire once. */
function usedUp(started: JournalLineOf<'task.started'> | undefined, lines: readonly JournalLine[]): string[] {
  const activated = all(lines, 'task.activated').find(line => line.instance === started?.instance);
  const ended = all(lines, 'task.unregistered').find(line => line.task === activated?.task);
  if (ended?.why !== oneShotUsed) return [];
  const missed = all(lines, 'trigger.fired').filter(({ task, seq }) => task === ended.task && seq > ended.seq).length;
  const times = missed === 1 ? 'once' : `${missed} times`;
  const since = missed === 0 ? '' : `; what it waited for has happened ${times} since`;
  return [`It will not run again: its one-shot trigger is used up${since}.`];
}

/** What a run that was ended had not done yet. */
function whatHeldItUp({ instance }: JournalLineOf<'task.finished'>, lines: readonly JournalLine[]): string {
  const returned = all(lines, 'task.runReturned').findLast(line => line.instance === instance);
  if (!returned) return ' Run itself had not returned.';
  const open = all(lines, 'deferral.taken').filter(
    ({ deferral, of }) => of === instance && !isCompleted(deferral, lines),
  );
  if (open.length === 0) return '';
  const [first] = open;
  return ` Run had returned, but ${open.length === 1 ? 'a deferral was' : `${open.length} deferrals were`} never completed${first ? at(first, 'taken') : ''}.`;
}

function isCompleted(deferral: string, lines: readonly JournalLine[]): boolean {
  return all(lines, 'deferral.completed').some(line => line.deferral === deferral);
}

/** After a run that kept its socket nothing will trigger the task again: the most common end of the story. */
function lostSocket(
  started: JournalLineOf<'task.started'> | undefined,
  lines: readonly JournalLine[],
): string | undefined {
  const lost = all(lines, 'socket.lost').findLast(line => started && line.seq > started.seq);
  if (!lost) return undefined;
  const taken = all(lines, 'socket.taken').findLast(line => line.socketId === lost.socketId && line.seq < lost.seq);
  return `It will not run again for the socket "${lost.socketId}", which it took${taken ? at(taken) : ''} and did not give back: TransferOwnership has to be called at the end of each run.`;
}

function neverAccepted(line: JournalLineOf<'task.refused'>): Answer {
  const { name, entryPoint, trigger, code, why, source } = line;
  return {
    task: name || entryPoint,
    entryPoint,
    ...(trigger === undefined ? {} : { trigger }),
    runs: 0,
    answer: `It never ran. Register was refused${at(line)}: ${why} (${code}).`,
    source,
    gates: [],
  };
}

function neverRegistered({ entryPoint, place }: DeclaredPlace): Answer {
  const answer =
    'It never ran. The manifest declares it, but the app has not registered it: no call of BackgroundTaskBuilder.Register with this TaskEntryPoint was reached.';
  return { task: entryPoint, entryPoint, place, runs: 0, answer, gates: [] };
}
