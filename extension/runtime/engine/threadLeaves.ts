// Natives of Monitor and Thread: everything in the library that waits is built on these.
import type { Engine } from './engine';
import { WorkFrame } from './frames';
import type { NativeModule } from './native';
import type { SimulatedThread } from './threads';
import { type CsDelegate, type CsObject, ThrownException, type Value } from './values';

type ThreadObject = CsObject & { $state: SimulatedThread | undefined };
type TimerObject = CsObject & { $state: (() => void) | null };

/** Those that may suspend their caller, and those that never do. */
export function threadLeaves(engine: Engine): { readonly blocking: NativeModule; readonly quiet: NativeModule } {
  const { scheduler, runtime } = engine;
  const needsObject = (object: Value) => {
    if (object === null)
      throw runtime.error('System.ArgumentNullException', 'Value cannot be null.', { paramName: 'obj' });
  };
  const needsTimeout = (milliseconds: number) => {
    if (milliseconds < -1)
      throw runtime.error(
        'System.ArgumentOutOfRangeException',
        'Number must be either non-negative and less than or equal to Int32.MaxValue or -1.',
        { paramName: 'millisecondsTimeout' },
      );
  };
  const needsOwner = (object: Value) => {
    needsObject(object);
    if (!scheduler.owns(object)) {
      throw runtime.error(
        'System.Threading.SynchronizationLockException',
        'Object synchronization method was called from an unsynchronized block of code.',
      );
    }
  };
  const threadOf = (self: ThreadObject): SimulatedThread => {
    self.$state ??= scheduler.create();
    const thread = self.$state;
    thread.object ??= self;
    return thread;
  };
  const waited = (value: Value | undefined) => value as Value;
  const blocking: NativeModule = {
    natives: {
      'M:System.Threading.Monitor.Enter(System.Object)': (_rt, object: Value) => {
        needsObject(object);
        scheduler.enter(object);
      },
      'M:System.Threading.Monitor.Enter(System.Object,System.Boolean@)': (_rt, object: Value, taken: { v: Value }) => {
        needsObject(object);
        if (taken.v)
          throw runtime.error('System.ArgumentException', 'Argument must be initialized to false', {
            paramName: 'lockTaken',
          });
        scheduler.enter(object);
        taken.v = true;
      },
      'M:System.Threading.Monitor.TryEnter(System.Object,System.Int32)': (_rt, object: Value, milliseconds: number) => {
        needsTimeout(milliseconds);
        needsObject(object);
        return waited(scheduler.enter(object, milliseconds));
      },
      'M:System.Threading.Monitor.Wait(System.Object,System.Int32)': (_rt, object: Value, milliseconds: number) => {
        needsTimeout(milliseconds);
        needsOwner(object);
        return waited(scheduler.wait(object, milliseconds));
      },
      'M:System.Threading.Thread.AwaitEnd(System.Int32)': (_rt, self: ThreadObject, milliseconds: number) =>
        waited(scheduler.join(threadOf(self), milliseconds)),
      'M:System.Threading.Thread.Rest(System.Int32)': (_rt, milliseconds: number) => scheduler.sleep(milliseconds),
      'M:System.Threading.Thread.Yield': () => {
        scheduler.yieldCurrent(true);
        return undefined as unknown as Value;
      },
      'M:System.Threading.PoolLeaves.Crash(System.Exception)': (_rt, exception: CsObject) => {
        engine.onUnhandled(scheduler.current as SimulatedThread, new ThrownException(exception));
      },
    },
  };
  const quiet: NativeModule = {
    natives: {
      'M:System.Threading.Monitor.Exit(System.Object)': (_rt, object: Value) => {
        needsOwner(object);
        scheduler.exit(object);
      },
      'M:System.Threading.Monitor.IsEntered(System.Object)': (_rt, object: Value) => {
        needsObject(object);
        return scheduler.owns(object);
      },
      'M:System.Threading.Monitor.Pulse(System.Object)': (_rt, object: Value) => {
        needsOwner(object);
        scheduler.pulse(object, false);
      },
      'M:System.Threading.Monitor.PulseAll(System.Object)': (_rt, object: Value) => {
        needsOwner(object);
        scheduler.pulse(object, true);
      },
      'M:System.Threading.Thread.Current': () => (scheduler.current?.object ?? null) as Value,
      'M:System.Threading.Thread.Adopt(System.Threading.Thread)': (_rt, thread: ThreadObject) => {
        const { current } = scheduler;
        if (current) {
          current.object = thread;
          thread.$state = current;
        }
        return thread;
      },
      'M:System.Threading.Thread.Number': (_rt, self: ThreadObject) => {
        threadOf(self);
      },
      'M:System.Threading.Thread.get_ManagedThreadId': (_rt, self: ThreadObject) => threadOf(self).id,
      'M:System.Threading.Thread.get_Name': (_rt, self: ThreadObject) => threadOf(self).name,
      'M:System.Threading.Thread.set_Name(System.String)': (_rt, self: ThreadObject, name: string | null) => {
        const thread = threadOf(self);
        if (thread.name !== null)
          throw runtime.error(
            'System.InvalidOperationException',
            'This property has already been set and cannot be modified.',
          );
        thread.name = name;
      },
      'M:System.Threading.Thread.get_IsBackground': (_rt, self: ThreadObject) => threadOf(self).isBackground,
      'M:System.Threading.Thread.set_IsBackground(System.Boolean)': (_rt, self: ThreadObject, value: boolean) => {
        threadOf(self).isBackground = value;
      },
      'M:System.Threading.Thread.get_IsAlive': (_rt, self: ThreadObject) => threadOf(self).isLive,
      'M:System.Threading.Thread.get_IsThreadPoolThread': (_rt, self: ThreadObject) => threadOf(self).isPool,
      'M:System.Threading.Thread.get_IsWaiting': (_rt, self: ThreadObject) => threadOf(self).state === 'blocked',
      'M:System.Threading.Thread.Throw(System.Exception)': (_rt, self: ThreadObject, exception: CsObject) =>
        scheduler.abort(threadOf(self), new ThrownException(exception)),
      'M:System.Threading.Thread.set_Aborting(System.Exception)': (_rt, exception: CsObject | null) =>
        scheduler.abortCurrent(exception),
      'M:System.Threading.Thread.get_Aborting': () => scheduler.state.aborting,
      'M:System.Threading.Thread.Begin(System.Action)': (_rt, self: ThreadObject, run: CsDelegate) => {
        const thread = threadOf(self);
        thread.flow = scheduler.state.flow;
        scheduler.begin(thread, new WorkFrame(run));
      },
      'M:System.Threading.PoolLeaves.Enqueue(System.Action)': (_rt, work: CsDelegate) => runtime.queueWork(work, []),
      'M:System.Threading.PoolLeaves.EnqueueWith(System.Threading.ExecutionContext,System.Action)': (
        _rt,
        flow: Value,
        work: CsDelegate,
      ) => {
        const thread = scheduler.poolThread();
        thread.flow = flow;
        scheduler.begin(thread, new WorkFrame(work));
      },
      'M:System.Threading.PoolLeaves.StartTimer(System.Int64,System.Action)': (
        _rt,
        milliseconds: bigint,
        work: CsDelegate,
      ) => {
        const timer = runtime.newObject(runtime.type('System.Object')) as TimerObject;
        timer.$state = runtime.schedule(Number(milliseconds), () => {
          timer.$state = null;
          runtime.queueWork(work, []);
        });
        return timer;
      },
      'M:System.Threading.PoolLeaves.StopTimer(System.Object)': (_rt, timer: TimerObject) => {
        const cancel = timer.$state;
        timer.$state = null;
        cancel?.();
        return cancel !== null;
      },
    },
  };
  return { blocking, quiet };
}
