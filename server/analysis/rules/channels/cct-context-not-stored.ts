// Rule cct-context-not-stored: a channel lives only in a local variable, where its tasks cannot find what belongs to it.
import { defineRule } from '../../engine/rule';
import { channelsMade, type MadeChannel } from '../../models/channels/channels';
import { nodesBelow, parentsIn } from '../../models/code/boundNodes';
import { nameSpan } from '../../models/code/codeEdits';
import { isWritten } from '../../models/code/memberUses';

export const cctContextNotStored = defineRule({
  id: 'cct-context-not-stored',
  severity: 'warning',
  off: true,
  summary:
    'A ControlChannelTrigger is kept only in a local variable, and nothing is put into CoreApplication.Properties.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/network-communications-in-the-background',
  checkCode(app, report, code) {
    if (isWritten(app, code, /\bCoreApplication\s*\.\s*Properties\b/)) return;
    for (const channel of channelsMade(app, code)) {
      if (!isOnlyLocal(channel)) continue;
      report({
        file: channel.frame.file,
        span: nameSpan(channel.syntax),
        message:
          'This channel is kept in a local variable only: when its task runs, nobody has the socket and the messages that belong to it. ' +
          'Put the channel and its transport into CoreApplication.Properties, under the id of the channel.',
      });
    }
  },
});

/** Never returned, stored or handed to anybody. */
function isOnlyLocal({ node, frame: { body } }: MadeChannel): boolean {
  const parents = parentsIn(body);
  const parent = parents.get(node);
  if (!parent || !('kind' in parent) || parent.kind !== 'localDeclaration') return false;
  const { local } = parent;
  for (const { node: each, parent: user } of nodesBelow(body, { nestedFunctions: true })) {
    if (each.kind !== 'local' || each.local !== local || !('kind' in user)) continue;
    const isUsed = (user.kind === 'call' || user.kind === 'property') && user.receiver === each;
    if (!isUsed && user.kind !== 'binary') return false;
  }
  return true;
}
