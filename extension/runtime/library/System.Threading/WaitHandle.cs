namespace System.Threading
{
    /// <summary>Something that a thread can wait for.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.waithandle"/>
    public abstract class WaitHandle : IDisposable
    {
        /// <summary>Pulsed whenever some handle changes: waiting for several needs one place to wait at.</summary>
        internal static readonly object Gate = new object();
        public const int WaitTimeout = 258;

        /// <summary>Takes the signal when it is there; called with the gate held.</summary>
        internal abstract bool TryTake();

        public virtual bool WaitOne()
        {
            return WaitOne(Timeout.Infinite);
        }
        public virtual bool WaitOne(TimeSpan timeout)
        {
            return WaitOne((int)timeout.TotalMilliseconds);
        }
        public virtual bool WaitOne(int millisecondsTimeout)
        {
            return Wait(new WaitHandle[] { this }, millisecondsTimeout) == 0;
        }
        public virtual bool WaitOne(int millisecondsTimeout, bool exitContext)
        {
            return WaitOne(millisecondsTimeout);
        }
        public static int WaitAny(WaitHandle[] waitHandles)
        {
            return Wait(waitHandles, Timeout.Infinite);
        }
        public static int WaitAny(WaitHandle[] waitHandles, int millisecondsTimeout)
        {
            return Wait(waitHandles, millisecondsTimeout);
        }
        public static int WaitAny(WaitHandle[] waitHandles, TimeSpan timeout)
        {
            return Wait(waitHandles, (int)timeout.TotalMilliseconds);
        }
        public static bool WaitAll(WaitHandle[] waitHandles)
        {
            foreach (WaitHandle handle in waitHandles) handle.WaitOne();
            return true;
        }
        public static bool WaitAll(WaitHandle[] waitHandles, int millisecondsTimeout)
        {
            foreach (WaitHandle handle in waitHandles)
            {
                if (!handle.WaitOne(millisecondsTimeout)) return false;
            }
            return true;
        }
        private static int Wait(WaitHandle[] handles, int milliseconds)
        {
            if (handles == null) throw new ArgumentNullException("waitHandles");
            DateTime limit = milliseconds < 0 ? DateTime.MaxValue : DateTime.UtcNow.AddMilliseconds(milliseconds);
            lock (Gate)
            {
                while (true)
                {
                    for (int i = 0; i < handles.Length; i++)
                    {
                        if (handles[i].TryTake()) return i;
                    }
                    if (milliseconds < 0)
                    {
                        Monitor.Wait(Gate);
                        continue;
                    }
                    int left = (int)(limit - DateTime.UtcNow).TotalMilliseconds;
                    if (left <= 0) return WaitTimeout;
                    Monitor.Wait(Gate, left);
                }
            }
        }
        public virtual void Close()
        {
        }
        public void Dispose()
        {
            Close();
        }
    }
}
