// ToastNotifier: toasts appear, are planned, changed and taken away.

import type { NativeModule, NativeRuntime } from '../../engine/native';
import type { CsArray } from '../../engine/values';
import type { Toast } from '../../platform/shell/shell';
import { hostOf } from '../host';
import { textArray } from '../values';

const type = 'Windows.UI.Notifications.ToastNotifier';

export const toastNotifier: NativeModule = {
  natives: {
    [`M:${type}.Show(System.String,System.String,System.String,System.String[],System.Boolean,System.Int64)`]: (
      rt,
      tag: string,
      group: string,
      xml: string,
      lines: CsArray,
      suppressed: boolean,
      expires: bigint,
    ) => {
      const { system, process } = hostOf(rt);
      system.shell.show(process.pid, toastOf(rt, tag, group, xml, lines, suppressed, expires), process.cause);
    },
    [`M:${type}.Update(System.String,System.String,System.String[])`]: (
      rt,
      tag: string,
      group: string,
      lines: CsArray,
    ) => {
      const { system, process } = hostOf(rt);
      return system.shell.update(process, tag, group, lines.items as string[]);
    },
    [`M:${type}.Hide(System.String)`]: (rt, xml: string) => {
      const { system, process } = hostOf(rt);
      system.shell.remove(process, toast => toast.xml === xml);
    },
    [`M:${type}.Schedule(System.String,System.Int64,System.String,System.String,System.String,System.String[],System.Boolean,System.Int64)`]:
      (
        rt,
        id: string,
        due: bigint,
        tag: string,
        group: string,
        xml: string,
        lines: CsArray,
        suppressed: boolean,
        expires: bigint,
      ) => {
        const { system, process } = hostOf(rt);
        const toast = toastOf(rt, tag, group, xml, lines, suppressed, expires);
        system.shell.schedule(process, { id, due: virtualTime(rt, due), toast });
      },
    [`M:${type}.Unschedule(System.String)`]: (rt, id: string) => hostOf(rt).system.shell.unschedule(id),
    // Five texts each: id, tag, group, XML, ticks.
    [`M:${type}.Scheduled`]: rt =>
      textArray(
        rt,
        hostOf(rt).system.shell.scheduled.flatMap(({ id, due, toast }) => [
          id,
          toast.tag,
          toast.group,
          toast.xml,
          String(ticksAt(rt, due)),
        ]),
      ),
  },
};

function toastOf(
  rt: NativeRuntime,
  tag: string,
  group: string,
  xml: string,
  lines: CsArray,
  suppressed: boolean,
  expires: bigint,
): Toast {
  return {
    tag,
    group,
    xml,
    lines: lines.items as string[],
    suppressed,
    ...(expires === 0n ? {} : { expires: virtualTime(rt, expires) }),
  };
}

/** 100 ns since the year 1 until Unix time begins. */
const unixStart = 621_355_968_000_000_000n;

/** In: ticks, UTC. */
export function virtualTime(rt: NativeRuntime, ticks: bigint): number {
  return Number((ticks - unixStart) / 10_000n) - startOfClock(rt);
}

export function ticksAt(rt: NativeRuntime, time: number): bigint {
  return BigInt(time + startOfClock(rt)) * 10_000n + unixStart;
}

/** What the clock, as it is set now, would have shown at virtual time 0. */
function startOfClock(rt: NativeRuntime): number {
  const { kernel } = hostOf(rt).system;
  return kernel.date - kernel.now;
}
