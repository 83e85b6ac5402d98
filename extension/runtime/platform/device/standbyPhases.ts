// The way into connected standby and back: phases in the order of the documents, each with what it does to apps.

import data from '../../../../schemas/windows/standbyPhases.json';

/** `None`: not in connected standby. */
export type StandbyPhase =
  | 'None'
  | 'Connection'
  | 'PLM'
  | 'Maintenance'
  | 'DAM'
  | 'LowPower'
  | 'ResiliencyNotify'
  | 'Resiliency';

interface Row {
  readonly name: string;
  readonly suspendsApps?: boolean;
  readonly restrictsNetwork?: boolean;
}

const rows: readonly Row[] = data.rows;
const order: readonly StandbyPhase[] = ['None', ...rows.map(row => row.name as StandbyPhase)];

/** Undefined at either end. */
export function nextPhase(phase: StandbyPhase, direction: 'in' | 'out'): StandbyPhase | undefined {
  return order[order.indexOf(phase) + (direction === 'in' ? 1 : -1)];
}

/** Whether the phase, or one before it, has that effect. */
export function isInPhase(phase: StandbyPhase, effect: 'suspendsApps' | 'restrictsNetwork'): boolean {
  const first = rows.find(row => row[effect]);
  return first !== undefined && order.indexOf(phase) >= order.indexOf(first.name as StandbyPhase);
}
