// completions: names that fit at the cursor in the debug console.

import { fromClientColumn, fromClientLine } from '../positions';
import type { RequestHandler } from '../request';

export const completionsRequest: RequestHandler<'completions'> = {
  capabilities: { supportsCompletionsRequest: true, completionTriggerCharacters: ['.'] },
  failsQuietly: true,
  handle(ctx, args) {
    const frame = args.frameId === undefined ? undefined : ctx.references.frame(args.frameId);
    const lines = args.text.split('\n');
    const line = args.line === undefined ? 0 : fromClientLine(ctx.session, args.line);
    const before = [...lines.slice(0, line), (lines[line] ?? '').slice(0, fromClientColumn(ctx.session, args.column))];
    const found = ctx.target.completions(before.join('\n'), frame);
    return { targets: found.map(({ label, kind }) => ({ label, type: kind })) };
  },
};
