// Which Type a task has to declare for the trigger that the code sets, read from schemas/manifest.
import data from '../../schemas/manifest/triggerTypes.json';
import type { Generation } from './manifest';
import { taskTypesIn } from './taskTypes';

interface Row {
  readonly trigger: string;
  readonly types: readonly string[];
  /** Where the phone of that time had a type of its own. */
  readonly phone81?: readonly string[];
  /** Not to be named where somebody writes for an older Windows. */
  readonly windows10?: boolean;
  readonly source: string;
}
const rows: readonly Row[] = data.rows;

/** In: the full name of the class, or of the property of a control channel. The first is to be written; empty: not known. */
export function typesForTrigger(trigger: string, generation: Generation): readonly string[] {
  const row = rows.find(each => each.trigger === trigger);
  const types = (generation === 'phone81' ? row?.phone81 : undefined) ?? row?.types ?? [];
  const known = taskTypesIn(generation);
  return types.filter(type => known.includes(type));
}

/** The class that somebody names where the kind of its trigger belongs: `timeTrigger`, `MaintenanceTrigger`. */
export function triggerNamed(
  written: string,
  generation: Generation,
): { readonly trigger: string; readonly type: string } | undefined {
  const name = written.toLowerCase();
  for (const { trigger } of rows) {
    const short = trigger.slice(trigger.lastIndexOf('.') + 1);
    if (name !== short.toLowerCase() && name !== trigger.toLowerCase()) continue;
    const [type] = typesForTrigger(trigger, generation);
    if (type !== undefined) return { trigger: short, type };
  }
  return undefined;
}

/** The other way round: the triggers, by their full names, for which that type is the one to write. */
export function triggersForType(type: string, generation: Generation): readonly string[] {
  return rows
    .filter(({ windows10 }) => generation === 'windows10' || !windows10)
    .map(({ trigger }) => trigger)
    .filter(trigger => typesForTrigger(trigger, generation)[0] === type);
}
