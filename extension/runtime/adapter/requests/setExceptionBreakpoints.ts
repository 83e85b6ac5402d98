// setExceptionBreakpoints: which exceptions stop the app.

import type { RequestHandler } from '../request';

export const setExceptionBreakpointsRequest: RequestHandler<'setExceptionBreakpoints'> = {
  capabilities: {
    exceptionBreakpointFilters: [
      {
        filter: 'uncaught',
        label: 'Uncaught Exceptions',
        description: 'Stops where the app throws what nothing catches, before its process ends or its task fails.',
        default: true,
      },
      {
        filter: 'thrown',
        label: 'All Exceptions',
        description: 'Stops at each exception that comes into code of the app, whoever will catch it.',
      },
    ],
  },
  handle(ctx, { filters }) {
    ctx.target.setExceptionFilters({ thrown: filters.includes('thrown'), uncaught: filters.includes('uncaught') });
    return { breakpoints: filters.map(filter => ({ verified: filter === 'uncaught' || filter === 'thrown' })) };
  },
};
