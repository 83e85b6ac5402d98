// bgtask/runToStatement: stops before a statement by its number, back or further on.

import type { RequestHandler } from '../../request';

export const runToStatementRequest: RequestHandler<'bgtask/runToStatement'> = {
  movesStop: true,
  async handle(ctx, { statement }) {
    ctx.references.forgetStop();
    await ctx.target.runToStatement(statement);
    return undefined;
  },
};
