// What schemas say about each kind of trigger besides its settings: where its task runs, when it may be registered, when it fires.

import triggerTypes from '../../../../schemas/manifest/triggerTypes.json';
import limits from '../../../../schemas/windows/limits.json';
import data from '../../../../schemas/windows/triggers.json';
import type { FiredByHand, TriggerKindName } from './triggerKinds';

export interface TriggerRow {
  /** Its name in schemas/manifest/triggerTypes.json; absent where no code registers it. */
  readonly class?: string;
  readonly host?: 'app';
  readonly notInProcess?: boolean;
  readonly onePerApp?: boolean;
  readonly noConditions?: boolean;
  readonly fromForeground?: boolean;
  readonly needsMains?: boolean;
  readonly notInBatterySaver?: boolean;
  readonly guaranteed?: boolean;
  readonly wallClock?: keyof typeof limits;
  readonly noWallClock?: boolean;
  readonly byHand?: boolean;
}

export function triggerRow(kind: TriggerKindName): TriggerRow {
  return data.rows[kind] as TriggerRow;
}

/** Kinds that only a command fires. */
export const firedByHand = (Object.keys(data.rows) as TriggerKindName[]).filter(
  (kind): kind is FiredByHand => triggerRow(kind).byHand === true,
);

/** Values of Task/@Type that a task with this trigger may be declared with, the one to write first; empty: any. */
export function declarableTypes(kind: TriggerKindName): readonly string[] {
  const { class: name } = triggerRow(kind);
  return triggerTypes.rows.find(row => row.trigger === name)?.types ?? [];
}

/** How long a task with this trigger may run, in milliseconds. */
export function wallClockLimit(kind: TriggerKindName): number {
  return limits[triggerRow(kind).wallClock ?? 'taskWallClock'].value;
}
