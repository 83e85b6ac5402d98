// BackgroundExecutionManager: asking for background access.

import type { NativeModule } from '../../engine/native';
import { hostOf } from '../host';
import { startOperation } from '../operations';
import { enumValue } from '../values';

const type = 'Windows.ApplicationModel.Background.BackgroundExecutionManager';
const status = 'Windows.ApplicationModel.Background.BackgroundAccessStatus';

export const backgroundExecutionManager: NativeModule = {
  natives: {
    [`M:${type}.GetAccessStatus`]: rt => enumValue(rt, status, hostOf(rt).system.access.status),
    [`M:${type}.RemoveAccess`]: rt => {
      const { system, process } = hostOf(rt);
      system.access.remove(process.cause);
    },
    [`M:${type}.RequestAccess`]: rt => {
      const { system, process } = hostOf(rt);
      return startOperation<number>(rt, {
        resultType: rt.type(status),
        toValue: value => value,
        start: done => {
          system.kernel.post(() => {
            const answer = system.access.request(process.cause);
            if (process.alive) done({ ok: true, value: enumValue(rt, status, answer) });
          }, process.cause);
          return undefined;
        },
      });
    },
  },
};
