// Asking the network of the simulated PC where a name leads.

import type { NativeModule } from '../../engine/native';
import { hostOf } from '../host';
import { startOperation } from '../operations';

const api = 'GetEndpointPairsAsync';

export const endpointPairs: NativeModule = {
  natives: {
    'M:Windows.Networking.Sockets.EndpointPairs.Resolve(System.String,System.String)': (
      rt,
      host: string,
      service: string,
    ) =>
      startOperation<string>(rt, {
        resultType: rt.type('System.String'),
        toValue: end => end,
        start: done => {
          const { system, process } = hostOf(rt);
          system.broker.resolve(host, service, process, api, done);
          return undefined;
        },
      }),
  },
};
