namespace System.Threading
{
    /// <summary>A lock that waits by giving the others their turn.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.spinlock"/>
    public struct SpinLock
    {
        private readonly bool tracks;
        private Thread owner;

        public SpinLock(bool enableThreadOwnerTracking)
        {
            tracks = enableThreadOwnerTracking;
            owner = null;
        }
        public bool IsHeld
        {
            get { return owner != null; }
        }
        public bool IsHeldByCurrentThread
        {
            get { return owner == Thread.CurrentThread; }
        }
        public bool IsThreadOwnerTrackingEnabled
        {
            get { return tracks; }
        }
        public void Enter(ref bool lockTaken)
        {
            TryEnter(Timeout.Infinite, ref lockTaken);
        }
        public void TryEnter(ref bool lockTaken)
        {
            TryEnter(0, ref lockTaken);
        }
        public void TryEnter(TimeSpan timeout, ref bool lockTaken)
        {
            TryEnter(WaitHandle.Milliseconds(timeout), ref lockTaken);
        }
        public void TryEnter(int millisecondsTimeout, ref bool lockTaken)
        {
            if (lockTaken) throw new ArgumentException("The tookLock argument must be set to false before calling this method.");
            Thread thread = Thread.CurrentThread;
            if (tracks && owner == thread) throw new LockRecursionException("The calling thread already holds the lock.");
            Deadline deadline = new Deadline(millisecondsTimeout);
            SpinWait spinner = default(SpinWait);
            while (!TryTake(thread))
            {
                if (deadline.Left == 0) return;
                spinner.SpinOnce();
            }
            lockTaken = true;
        }
        private bool TryTake(Thread thread)
        {
            if (owner != null) return false;
            owner = thread;
            return true;
        }
        public void Exit()
        {
            if (tracks && owner != Thread.CurrentThread) throw new SynchronizationLockException("The calling thread does not hold the lock.");
            owner = null;
        }
        public void Exit(bool useMemoryBarrier)
        {
            Exit();
        }
    }
}
