// exceptionInfo: what the exception says that stopped a thread.

import { UserError } from '../../../../server/base/errors';
import type { RequestHandler } from '../request';

export const exceptionInfoRequest: RequestHandler<'exceptionInfo'> = {
  capabilities: { supportsExceptionInfoRequest: true },
  failsQuietly: true,
  handle(ctx, { threadId }) {
    const exception = ctx.target.exceptionOf(threadId);
    if (!exception) throw new UserError('no-exception', `Thread ${threadId} was not stopped by an exception.`);
    const { typeName, message, stackTrace, isUncaught } = exception;
    return {
      exceptionId: typeName,
      description: message,
      breakMode: isUncaught ? 'unhandled' : 'always',
      details: { message, typeName: typeName.slice(typeName.lastIndexOf('.') + 1), fullTypeName: typeName, stackTrace },
    };
  },
};
