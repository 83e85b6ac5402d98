// WebError: the reason behind the HRESULT of a failed web call, and the errors that stand for answers of servers.

import type { NativeModule } from '../../engine/native';
import { statusError, webErrorStatus } from '../../platform/http/httpErrors';
import { csharpError } from '../errors';
import { hostOf } from '../host';

const type = 'M:Windows.Web.WebError';

export const webError: NativeModule = {
  natives: {
    [`${type}.GetStatus(System.Int32)`]: (_rt, hresult: number) => webErrorStatus(hresult >>> 0),
    [`${type}.OfStatus(System.Int32,System.String)`]: (rt, status: number, reason: string) => {
      const { system, process } = hostOf(rt);
      return csharpError(rt, statusError(system.kernel, status, reason, process.cause)).value;
    },
  },
};
