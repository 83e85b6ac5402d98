// The condition of an exception filter as people write it: names of types, or `!` and those that are left out.

import { UserError } from '../../../server/base/errors';
import { type ExceptionTypes, everyException } from './debugTarget';

/** In: `System.FormatException, TimeoutException` or `!OperationCanceledException`. Throws UserError. */
export function parseExceptionTypes(condition: string | undefined): ExceptionTypes {
  const text = condition?.trim() ?? '';
  if (text === '') return everyException;
  const areLeftOut = text.startsWith('!');
  const names = text
    .slice(areLeftOut ? 1 : 0)
    .split(',')
    .map(name => name.trim());
  const wrong = names.find(name => !/^[\p{L}_][\p{L}\p{N}_]*(\.[\p{L}_][\p{L}\p{N}_]*)*$/u.test(name));
  if (wrong === undefined) return { names, areLeftOut };
  throw new UserError(
    'exception-condition',
    `"${wrong}" is no name of a type: write System.FormatException, TimeoutException, or !OperationCanceledException for all but these.`,
  );
}
