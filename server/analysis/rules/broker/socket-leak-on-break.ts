// Rule socket-leak-on-break: a new socket that was prepared for the broker is forgotten on some path.
import type { Node } from '../../../csharp/syntax/nodes';
import { defineRule } from '../../engine/rule';
import { nameSpan, spanOf } from '../../models/code/codeEdits';
import { syntaxNodesOutsideFunctions } from '../../models/code/syntaxNodes';
import { isShared, type LentUse, lentUses } from '../../models/sockets/lentSockets';
import type { Family } from '../../models/traces/families';
import type { ObjectUse } from '../../models/traces/objectUse';
import type { WalkUses } from '../../models/traces/selection';

const ends = ['TransferOwnership', 'Dispose', 'Close'];

export const socketLeakOnBreak = defineRule({
  id: 'socket-leak-on-break',
  severity: 'hint',
  summary: 'A new socket is prepared for the socket broker and then left behind on some path.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/network-communications-in-the-background',
  checkCode(app, report, code) {
    for (const lent of lentUses(app, code, 'EnableTransferOwnership', 'left behind', isLeftBehind)) {
      const { use } = lent;
      const { node } = use.object;
      if (!node?.syntax) continue;
      const { file } = use.frame;
      report({
        file,
        span: nameSpan(node.syntax),
        message:
          'On some path this socket is neither handed to the socket broker nor closed after EnableTransferOwnership: ' +
          'it is left behind open. Test what may be missing first, and make the socket afterwards.',
        related: jumpsBehind(lent).map(jump => ({
          file,
          span: spanOf(jump),
          message: 'This path leaves the socket behind.',
        })),
      });
    }
  },
});

/** A field has time to hand it over later. */
function isLocal(family: Family): boolean {
  return family.has('new') && !isShared(family) && [...family.objects].every(({ origin }) => origin !== 'given');
}

/** Made, prepared and, on some path to the end of the same method, forgotten. */
function isLeftBehind(family: Family, { object, frame: { body } }: ObjectUse, all: WalkUses): boolean {
  if (object.origin !== 'made' || !isLocal(family)) return false;
  if (!ends.some(event => family.has(event))) return false;
  return all.ends.some(({ frame, historyOf }) => {
    if (frame.body !== body) return false;
    const history = historyOf(object);
    return history.always('EnableTransferOwnership') && !ends.some(event => history.always(event));
  });
}

/** The jumps between the preparation and the transfer. */
function jumpsBehind({ use, traces }: LentUse): readonly Node[] {
  const family = traces.familyOf(use.object);
  const from = use.node.syntax?.end ?? 0;
  const last = Math.max(
    ...ends.flatMap(event => family.uses.get(event) ?? []).map(each => each.node.syntax?.start ?? 0),
  );
  const { node } = use.frame.body.method;
  if (!node) return [];
  return [...syntaxNodesOutsideFunctions(node)].filter(
    each => /^(Break|Return|Continue|Goto)Statement$/.test(each.kind) && each.start > from && each.end < last,
  );
}
