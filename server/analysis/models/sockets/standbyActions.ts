// What a call of EnableTransferOwnership says about connected standby.
import enums from '../../../../schemas/windows/enums.json';
import type { BoundCall, BoundExpression } from '../../../csharp/binding/bound';

export const { Wake: wake, DoNotWake: doNotWake } = enums.SocketActivityConnectedStandbyAction.values;

/** The second argument; undefined for the form that has none. */
export function standbyActionOf({ method, arguments: passed }: BoundCall): BoundExpression | undefined {
  return method.name === 'EnableTransferOwnership' ? passed[1]?.expression : undefined;
}
