// setExceptionBreakpoints: which exceptions stop the app.

import { UserError } from '../../../../server/base/errors';
import type { ExceptionTypes } from '../debugTarget';
import { parseExceptionTypes } from '../exceptionTypes';
import type { RequestHandler } from '../request';

const conditionDescription = 'Types that stop, or ! and types that do not: !OperationCanceledException';

export const setExceptionBreakpointsRequest: RequestHandler<'setExceptionBreakpoints'> = {
  capabilities: {
    supportsExceptionFilterOptions: true,
    exceptionBreakpointFilters: [
      {
        filter: 'uncaught',
        label: 'Uncaught Exceptions',
        description: 'Stops where the app throws what nothing catches, before its process ends or its task fails.',
        default: true,
        supportsCondition: true,
        conditionDescription,
      },
      {
        filter: 'thrown',
        label: 'All Exceptions',
        description: 'Stops at each exception that comes into code of the app, whoever will catch it.',
        supportsCondition: true,
        conditionDescription,
      },
    ],
  },
  handle(ctx, { filters, filterOptions = [] }) {
    const wanted: { thrown?: ExceptionTypes; uncaught?: ExceptionTypes } = {};
    const breakpoints = [...filters.map(filterId => ({ filterId, condition: undefined })), ...filterOptions].map(
      ({ filterId, condition }) => {
        if (filterId !== 'thrown' && filterId !== 'uncaught') return { verified: false };
        try {
          wanted[filterId] = parseExceptionTypes(condition);
          return { verified: true };
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
          return { verified: false, message: error.message };
        }
      },
    );
    ctx.target.setExceptionFilters(wanted);
    return { breakpoints };
  },
};
