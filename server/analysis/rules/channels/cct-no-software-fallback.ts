// Rule cct-no-software-fallback: an app asks for a hardware slot and has no second way when there is none left.
import { defineRule } from '../../engine/rule';
import { channelsMade } from '../../models/channels/channels';
import { nameSpan } from '../../models/code/codeEdits';
import { isWritten, seesAllCode } from '../../models/code/memberUses';

export const cctNoSoftwareFallback = defineRule({
  id: 'cct-no-software-fallback',
  severity: 'hint',
  summary: 'An app asks for a hardware slot and never for a software slot when there is no hardware slot left.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/network-communications-in-the-background',
  checkCode(app, report, code) {
    if (!seesAllCode(app) || isWritten(app, code, /\bRequestSoftwareSlot\b/)) return;
    const made = channelsMade(app, code);
    if (made.some(({ node }) => node.arguments.length === 2)) return;
    const type = made[0]?.node.arguments[2]?.expression.syntax;
    if (!made[0] || type?.kind !== 'MemberAccess' || !/RequestHardwareSlot/.test(textOf(made[0].frame.file.text, type)))
      return;
    report({
      file: made[0].frame.file,
      span: nameSpan(type),
      message:
        'When no hardware slot is left, on a device with connected standby, the channel fails altogether, and this app never asks for less. ' +
        'When WaitForPushEnabled does not return a slot, make the channel again with RequestSoftwareSlot.',
    });
  },
});

function textOf(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return text.slice(start, end);
}
