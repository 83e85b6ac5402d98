// Natives of Monitor and Thread: everything in the library that waits is built on these.
import type { Engine } from './engine';
import type { NativeModule } from './native';
import type { Value } from './values';

export function threadLeaves(engine: Engine): NativeModule {
  const { scheduler, runtime } = engine;
  const needsObject = (object: Value) => {
    if (object === null)
      throw runtime.error('System.ArgumentNullException', 'Value cannot be null.', { paramName: 'obj' });
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
  const waited = (value: Value | undefined) => value as Value;
  return {
    natives: {
      'M:System.Threading.Monitor.Enter(System.Object)': (_rt, object: Value) => {
        needsObject(object);
        scheduler.enter(object);
      },
      'M:System.Threading.Monitor.Enter(System.Object,System.Boolean@)': (_rt, object: Value, taken: { v: Value }) => {
        needsObject(object);
        scheduler.enter(object);
        taken.v = true;
      },
      'M:System.Threading.Monitor.TryEnter(System.Object,System.Int32)': (_rt, object: Value, milliseconds: number) => {
        needsObject(object);
        return waited(scheduler.enter(object, milliseconds));
      },
      'M:System.Threading.Monitor.Exit(System.Object)': (_rt, object: Value) => {
        needsOwner(object);
        scheduler.exit(object);
      },
      'M:System.Threading.Monitor.IsEntered(System.Object)': (_rt, object: Value) => scheduler.owns(object),
      'M:System.Threading.Monitor.Wait(System.Object,System.Int32)': (_rt, object: Value, milliseconds: number) => {
        needsOwner(object);
        return waited(scheduler.wait(object, milliseconds));
      },
      'M:System.Threading.Monitor.Pulse(System.Object)': (_rt, object: Value) => {
        needsOwner(object);
        scheduler.pulse(object, false);
      },
      'M:System.Threading.Monitor.PulseAll(System.Object)': (_rt, object: Value) => {
        needsOwner(object);
        scheduler.pulse(object, true);
      },
    },
  };
}
