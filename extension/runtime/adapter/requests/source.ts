// source: the text of library code, which has no file of its own.

import { UserError } from '../../../../server/base/errors';
import type { RequestHandler } from '../request';

export const sourceRequest: RequestHandler<'source'> = {
  handle(ctx, args) {
    const source = ctx.references.sourceId({ sourceReference: args.sourceReference, ...args.source });
    if ('file' in source) {
      throw new UserError('source-is-a-file', `${source.file} is a file: the editor opens it by itself.`);
    }
    return { content: ctx.target.librarySource(source.library), mimeType: 'text/x-csharp' };
  },
};
