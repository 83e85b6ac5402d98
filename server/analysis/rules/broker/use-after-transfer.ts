// Rule use-after-transfer: a socket is used after it was handed to the socket broker.
import { defineRule } from '../../engine/rule';
import {
  firstOf,
  type LateUse,
  lateUses,
  nameOf,
  placeOf,
  sometimesLate,
  useSpan,
} from '../../models/sockets/lateUses';
import { lendable } from '../../models/sockets/lentSockets';

/** What only reads a fact of the connection, detaches a handler or hands the object on is left alone. */
const realUse = /^(?!new$)(\w+|(In|Out)putStream\.\w+|get (In|Out)putStream|Control\.\w+ =|\w+ \+=)$/;
const notDisposal =
  /^(?!(new|Dispose|Close)$)(\w+|(In|Out)putStream\.\w+|get (In|Out)putStream|Control\.\w+ =|\w+ \+=)$/;

export const useAfterTransfer = defineRule({
  id: 'use-after-transfer',
  severity: 'error',
  summary: 'A socket is used after TransferOwnership has handed it to the socket broker.',
  source: 'https://learn.microsoft.com/uwp/api/windows.networking.sockets.streamsocket.transferownership',
  checkCode(app, report, code) {
    const late = [
      ...lateUses(app, code, { late: realUse, of: lendable, after: /^TransferOwnership$/ }),
      // Who disposes of what may be gone already does no harm.
      ...sometimesLate(app, code, { late: notDisposal, of: lendable, after: 'TransferOwnership' }),
    ];
    for (const each of firstUses(late)) {
      const { use } = each;
      const isDisposal = /^(Dispose|Close)$/.test(use.event);
      report({
        file: use.frame.file,
        span: useSpan(use),
        // It throws nothing: many do it to let go of the empty object.
        ...(isDisposal && { severity: 'hint' as const }),
        message: isDisposal
          ? `${nameOf(use)} belongs to the socket broker since TransferOwnership: disposing of the object does nothing, and the connection stays open. Set the variable to null instead.`
          : `${nameOf(use)} belongs to the socket broker since TransferOwnership: using the object afterwards fails. ` +
            'Do this before the transfer, or take the socket back from SocketActivityInformation first.',
        related: firstOf(each, 'Here the socket is handed over.'),
      });
    }
  },
});

/** Of several uses behind one transfer the first is enough. */
function firstUses(late: readonly LateUse[]): readonly LateUse[] {
  const first = new Map<string, LateUse>();
  for (const each of late) {
    const [transfer] = each.earlier;
    const key = `${transfer && placeOf(transfer)} ${each.use.frame.file.path} ${each.use.frame.body.method.name}`;
    const known = first.get(key);
    if (!known || startOf(each) < startOf(known)) first.set(key, each);
  }
  return [...first.values()];
}

function startOf({ use }: LateUse): number {
  return useSpan(use).start;
}
