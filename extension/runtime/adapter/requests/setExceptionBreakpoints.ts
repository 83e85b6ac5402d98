// setExceptionBreakpoints: there are no exception filters yet; clients send the empty list all the same.

import type { RequestHandler } from '../request';

export const setExceptionBreakpointsRequest: RequestHandler<'setExceptionBreakpoints'> = {
  capabilities: { exceptionBreakpointFilters: [] },
  handle() {
    return { breakpoints: [] };
  },
};
