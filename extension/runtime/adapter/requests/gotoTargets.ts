// gotoTargets: the statements on a line, from which a stopped thread could go on.

import { fromClientLine, toClientColumn, toClientLine } from '../positions';
import type { RequestHandler } from '../request';

export const gotoTargetsRequest: RequestHandler<'gotoTargets'> = {
  capabilities: { supportsGotoTargetsRequest: true },
  handle(ctx, args) {
    const found = ctx.target.statementsOn(ctx.references.sourceId(args.source), fromClientLine(ctx.session, args.line));
    return {
      targets: found.map(statement => ({
        id: ctx.references.addStatement(statement),
        label: statement.text,
        line: toClientLine(ctx.session, statement.line),
        column: toClientColumn(ctx.session, statement.column),
      })),
    };
  },
};
