// Rule cct-interval-vs-server: the keep-alive interval is not shorter than the time after which the server gives up.

import type { Span } from '../../../base/text';
import type { AppCode } from '../../../workspace/code';
import type { App, SourceFile } from '../../../workspace/snapshot';
import { defineRule } from '../../engine/rule';
import { spanOf } from '../../models/code/codeEdits';
import { controlChannelTrigger, objectsMade } from '../../models/code/memberUses';
import { constantsOf } from '../../models/code/origins';

export const cctIntervalVsServer = defineRule({
  id: 'cct-interval-vs-server',
  severity: 'hint',
  off: true,
  summary: "The keep-alive interval of a ControlChannelTrigger is as long as the server's own timeout, or longer.",
  source: 'https://learn.microsoft.com/uwp/api/windows.networking.sockets.controlchanneltrigger',
  checkCode(app, report, code) {
    const made = objectsMade(app, code, controlChannelTrigger);
    const timeout = made.length > 0 ? serverTimeout(app, code) : undefined;
    if (!timeout) return;
    for (const { node, frame, program } of made) {
      const expression = node.arguments[1]?.expression;
      if (!expression) continue;
      for (const interval of constantsOf(program, { expression, frame })) {
        if (typeof interval?.value !== 'number' || interval.value < timeout.minutes) continue;
        report({
          file: interval.frame.file,
          span: spanOf(interval.syntax),
          message:
            `The server drops a silent connection after ${timeout.minutes} minutes, and this channel wants to be heard only every ` +
            `${interval.value}: then the connection is gone. Choose an interval that is some minutes shorter.`,
          related: [{ ...timeout, message: 'The time after which the server gives up.' }],
        });
      }
    }
  },
});

interface Timeout {
  readonly minutes: number;
  readonly file: SourceFile;
  readonly span: Span;
}

/** The only constant of the app whose name says that it is the server's timeout, in minutes. */
function serverTimeout(app: App, code: AppCode): Timeout | undefined {
  const found = app.projects.flatMap(project => {
    const compilation = code.compilationOf(project);
    const files = new Map(project.sources.map(file => [file.path, file]));
    return compilation.sourceTypes.flatMap(type =>
      compilation.membersOf(type).flatMap((member): Timeout[] => {
        if (member.kind !== 'field' || !member.isConst || !isTimeoutName(member.name)) return [];
        const file = files.get(member.location?.tree.path ?? '');
        const minutes = compilation.constantOf(member);
        const span = member.node?.kind === 'VariableDeclarator' ? spanOf(member.node.name) : undefined;
        return typeof minutes === 'number' && file && span ? [{ minutes, file, span }] : [];
      }),
    );
  });
  return found.length === 1 ? found[0] : undefined;
}

function isTimeoutName(name: string): boolean {
  return /server/i.test(name) && /timeout|idle/i.test(name) && /minutes/i.test(name);
}
