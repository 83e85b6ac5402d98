// Which slot a control channel gets: the decision of WaitForPushEnabled as a table that is read from top to bottom.

import slotRows from '../../../../schemas/windows/slots.json';

export type SlotType = 'software' | 'hardware';
/** Names of Windows.Networking.Sockets.ControlChannelTriggerStatus. */
export type ChannelStatus =
  | 'HardwareSlotRequested'
  | 'SoftwareSlotAllocated'
  | 'HardwareSlotAllocated'
  | 'PolicyError'
  | 'SystemError'
  | 'TransportDisconnected'
  | 'ServiceUnavailable';

/** What the decision looks at. */
export interface SlotRequest {
  readonly wanted: SlotType;
  readonly isConnected: boolean;
  readonly isBrokerReady: boolean;
  /** Chipset and network adapter can do connected standby. */
  readonly standbyChipset: boolean;
  readonly standbyAdapter: boolean;
  readonly isInStandby: boolean;
  /** Slots that other channels of the app hold. */
  readonly held: { readonly software: number; readonly hardware: number };
  /** How many slots the app may hold, all in all and of hardware. */
  readonly allowed: { readonly all: number; readonly hardware: number };
}

export interface SlotDecision {
  readonly status: ChannelStatus;
  /** The slot given, if one is. */
  readonly slot: SlotType | undefined;
  /** One sentence without a full stop. */
  readonly why: string;
  readonly source: string;
  readonly ours?: true;
}

type RowName = keyof typeof slotRows;

/** The first row that fits decides; which one comes first where several fit is not documented. */
const table: readonly { readonly row: RowName; readonly fits: (request: SlotRequest) => boolean }[] = [
  { row: 'transport-gone', fits: request => !request.isConnected },
  { row: 'broker-not-ready', fits: request => !request.isBrokerReady },
  { row: 'too-many-channels', fits: ({ held, allowed }) => held.software + held.hardware >= allowed.all },
  { row: 'software-in-standby', fits: request => request.wanted === 'software' && request.isInStandby },
  { row: 'software', fits: request => request.wanted === 'software' },
  { row: 'no-standby-chipset', fits: request => !request.standbyChipset },
  { row: 'no-standby-adapter', fits: request => !request.standbyAdapter },
  { row: 'no-hardware-place', fits: ({ allowed }) => allowed.hardware === 0 },
  { row: 'too-many-hardware', fits: ({ held, allowed }) => held.hardware >= allowed.hardware },
  { row: 'hardware', fits: () => true },
];

export function decideSlot(request: SlotRequest): SlotDecision {
  const found = table.find(({ fits }) => fits(request))?.row ?? 'hardware';
  const { status, why, source, ours }: { status: string; why: string; source: string; ours?: boolean } =
    slotRows[found];
  return {
    status: status as ChannelStatus,
    slot: slotOf[status],
    why,
    source,
    ...(ours ? { ours } : {}),
  };
}

const slotOf: Readonly<Record<string, SlotType>> = {
  SoftwareSlotAllocated: 'software',
  HardwareSlotAllocated: 'hardware',
};
