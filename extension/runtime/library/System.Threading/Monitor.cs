namespace System.Threading
{
    /// <summary>Mutual exclusion on any object; the `lock` statement is built on it.</summary>
    public static class Monitor
    {
        public static extern void Enter(object obj);
        public static extern void Enter(object obj, ref bool lockTaken);
        public static extern void Exit(object obj);
        public static extern bool IsEntered(object obj);
        public static bool TryEnter(object obj)
        {
            return TryEnter(obj, 0);
        }
        public static extern bool TryEnter(object obj, int millisecondsTimeout);
        public static bool TryEnter(object obj, TimeSpan timeout)
        {
            return TryEnter(obj, WaitHandle.Milliseconds(timeout));
        }
        private static void CheckNotTaken(bool lockTaken)
        {
            if (lockTaken) throw new ArgumentException("Argument must be initialized to false", "lockTaken");
        }
        public static void TryEnter(object obj, ref bool lockTaken)
        {
            CheckNotTaken(lockTaken);
            lockTaken = TryEnter(obj, 0);
        }
        public static void TryEnter(object obj, int millisecondsTimeout, ref bool lockTaken)
        {
            CheckNotTaken(lockTaken);
            lockTaken = TryEnter(obj, millisecondsTimeout);
        }
        public static void TryEnter(object obj, TimeSpan timeout, ref bool lockTaken)
        {
            CheckNotTaken(lockTaken);
            lockTaken = TryEnter(obj, WaitHandle.Milliseconds(timeout));
        }
        public static bool Wait(object obj)
        {
            return Wait(obj, Timeout.Infinite);
        }
        /// <summary>False when the time was up before a pulse came; the lock is owned again in both cases.</summary>
        public static extern bool Wait(object obj, int millisecondsTimeout);
        public static bool Wait(object obj, TimeSpan timeout)
        {
            return Wait(obj, WaitHandle.Milliseconds(timeout));
        }
        public static extern void Pulse(object obj);
        public static extern void PulseAll(object obj);
    }
}
