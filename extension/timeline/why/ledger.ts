// The gates ledger: for each time that a trigger fired, every gate in order and what it said; read from the journal alone.

import gateRows from '../../../schemas/windows/gates.json';
import type { JournalLine, JournalLineOf } from '../../runtime/platform/kernel/records';

/** Names of schemas/windows/gates.json. */
export type GateName = keyof typeof gateRows;

export interface GateEntry {
  readonly gate: GateName;
  /** The question that the gate asks. */
  readonly question: string;
  /** `limited`: it says no, but the task starts, without what the gate asks for; `unasked`: an earlier gate was closed. */
  readonly answer: 'open' | 'limited' | 'closed' | 'unasked';
  /** Why it says no, as a whole sentence. */
  readonly why?: string;
  readonly source?: string;
}

/** One firing of a trigger, up to the end of the run that came of it. */
export interface Firing {
  readonly fired: JournalLineOf<'trigger.fired'>;
  /** What the gates said last. */
  readonly gates: readonly GateEntry[];
  /** Why it never started its task; only when it was given up. */
  readonly dropped?: string;
  readonly started?: JournalLineOf<'task.started'>;
  readonly canceled?: JournalLineOf<'task.canceled'>;
  readonly finished?: JournalLineOf<'task.finished'>;
  /** Virtual milliseconds between the firing and Run. */
  readonly waited?: number;
}

/** In the order of firing. */
export function ledgerOf(lines: readonly JournalLine[]): readonly Firing[] {
  const drafts = new Map<string, Draft>();
  const byInstance = new Map<string, Draft>();
  for (const line of lines) {
    if (line.kind === 'trigger.fired') drafts.set(line.activation, { fired: line, gates: [] });
    else if (line.kind === 'trigger.evaluated') {
      const draft = drafts.get(line.activation);
      if (draft) draft.gates = entriesOf(line);
    } else if (line.kind === 'trigger.held' || line.kind === 'trigger.limited') {
      const draft = drafts.get(line.activation);
      if (draft)
        draft.gates = draft.gates.map(entry => (entry.gate === line.gate ? { ...entry, ...said(line) } : entry));
    } else if (line.kind === 'trigger.dropped') {
      const draft = drafts.get(line.activation);
      if (draft) {
        draft.dropped = line.why;
        draft.gates = draft.gates.map(entry =>
          entry.answer === 'closed' ? { ...entry, why: line.why, source: gateRows[entry.gate].source } : entry,
        );
      }
    } else if (line.kind === 'task.activated') {
      const draft = drafts.get(line.activation);
      if (draft) byInstance.set(line.instance, draft);
    } else if (line.kind === 'task.started') {
      const draft = byInstance.get(line.instance);
      if (draft) Object.assign(draft, { started: line, waited: line.at - draft.fired.at });
    } else if (line.kind === 'task.canceled') {
      const draft = byInstance.get(line.instance);
      if (draft) draft.canceled = line;
    } else if (line.kind === 'task.finished') {
      const draft = byInstance.get(line.instance);
      if (draft) draft.finished = line;
    }
  }
  return [...drafts.values()];
}

type Draft = { -readonly [K in keyof Firing]: Firing[K] };

function entriesOf(line: JournalLineOf<'trigger.evaluated'>): readonly GateEntry[] {
  return (Object.keys(gateRows) as GateName[]).map(gate => ({
    gate,
    question: gateRows[gate].question,
    answer: answerOf(gate, line),
  }));
}

function answerOf(
  gate: GateName,
  { passed, limitedBy, heldBy }: JournalLineOf<'trigger.evaluated'>,
): GateEntry['answer'] {
  if (passed.includes(gate)) return 'open';
  if (gate === limitedBy) return 'limited';
  return gate === heldBy ? 'closed' : 'unasked';
}

function said({ why, source }: JournalLineOf<'trigger.held' | 'trigger.limited'>): {
  readonly why: string;
  readonly source: string;
} {
  return { why, source };
}
