// Rule cct-channelid-length: a control channel is given an id that is empty or too long.
import limits from '../../../../schemas/windows/limits.json';
import { defineRule } from '../../engine/rule';
import { spanOf } from '../../models/code/codeEdits';
import { controlChannelTrigger, objectsMade } from '../../models/code/memberUses';
import { constantsOf } from '../../models/code/origins';

export const cctChannelidLength = defineRule({
  id: 'cct-channelid-length',
  severity: 'error',
  summary: 'The id of a ControlChannelTrigger is empty or longer than Windows allows.',
  source: 'https://learn.microsoft.com/uwp/api/windows.networking.sockets.controlchanneltrigger.-ctor',
  checkCode(app, report, code) {
    for (const { node, frame, program } of objectsMade(app, code, controlChannelTrigger)) {
      const expression = node.arguments[0]?.expression;
      if (!expression) continue;
      for (const constant of constantsOf(program, { expression, frame })) {
        const fault = constant && faultOf(constant.value);
        if (!constant || fault === undefined) continue;
        report({
          file: constant.frame.file,
          span: spanOf(constant.syntax),
          message:
            `This channel id ${fault}: Windows refuses to make the channel. ` +
            `Write an id of 1 to ${longest} characters that no other channel of the app has.`,
        });
      }
    }
  },
});

const { value: longest } = limits.channelIdLength;

function faultOf(id: unknown): string | undefined {
  if (typeof id !== 'string') return undefined;
  if (id === '') return 'is empty';
  return id.length > longest ? `has ${id.length} characters, ${longest} are allowed` : undefined;
}
