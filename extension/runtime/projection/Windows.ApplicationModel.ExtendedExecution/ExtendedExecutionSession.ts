// ExtendedExecutionSession, and its kin for apps that are not in the store: the same but for names and what they need.

import type { NativeModule, NativeTable } from '../../engine/native';
import type { CsDelegate, CsObject } from '../../engine/values';
import type { ExtensionReason, ExtensionSession } from '../../platform/lifecycle/extendedExecution';
import { hostOf } from '../host';
import { startOperation } from '../operations';
import { enumName, enumValue } from '../values';

const namespace = 'Windows.ApplicationModel.ExtendedExecution';

export const extendedExecutionSession: NativeModule = {
  natives: {
    ...sessionNatives(`${namespace}.ExtendedExecution`, false),
    ...sessionNatives(`${namespace}.Foreground.ExtendedExecutionForeground`, true),
  },
};

/** `prefix`: what the names of the class and its enumerations begin with. */
function sessionNatives(prefix: string, isRestricted: boolean): NativeTable {
  const type = `${prefix}Session`;
  return {
    [`M:${type}.Create`]: rt => {
      const { system, process } = hostOf(rt);
      system.extendedExecution.checkFree(process);
    },
    [`M:${type}.Close`]: (rt, self: CsObject) => {
      const session = self.$state as ExtensionSession | undefined;
      if (session) hostOf(rt).system.extendedExecution.close(session);
    },
    [`M:${type}.Request(${prefix}Reason,System.Action{${prefix}RevokedReason})`]: (
      rt,
      self: CsObject,
      reason: number,
      revoked: CsDelegate,
    ) => {
      const { system, process } = hostOf(rt);
      return startOperation<string>(rt, {
        resultType: rt.type(`${prefix}Result`),
        toValue: answer => enumValue(rt, `${prefix}Result`, answer),
        start: done => {
          system.kernel.post(() => {
            if (!process.alive) return;
            const session = system.extendedExecution.request({
              process,
              isRestricted,
              reason: enumName(rt, `${prefix}Reason`, reason) as ExtensionReason,
              revoked: why => rt.queueWork(revoked, [enumValue(rt, `${prefix}RevokedReason`, why)]),
            });
            self.$state = session;
            done({ ok: true, value: session ? 'Allowed' : 'Denied' });
          }, process.cause);
          return undefined;
        },
      });
    },
  };
}
