// Figures that the filter starts with.

import limits from '../../../../schemas/windows/limits.json';
import type { NativeModule } from '../../engine/native';

const type = 'M:Windows.Web.Http.Filters.HttpBaseProtocolFilter';

export const httpBaseProtocolFilter: NativeModule = {
  natives: {
    [`${type}.UsualConnections`]: () => limits.httpConnectionsPerServer.value,
    [`${type}.UsualRedirections`]: () => limits.httpRedirections.value,
  },
};
