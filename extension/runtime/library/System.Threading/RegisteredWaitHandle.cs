namespace System.Threading
{
    /// <summary>A callback that waits for an object.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.registeredwaithandle"/>
    public sealed class RegisteredWaitHandle
    {
        private readonly WaitHandle[] handles;
        private readonly WaitOrTimerCallback callback;
        private readonly object state;
        private readonly int milliseconds;
        private readonly bool once;
        private readonly ManualResetEvent end = new ManualResetEvent(false);

        internal RegisteredWaitHandle(WaitHandle handle, WaitOrTimerCallback callback, object state, int milliseconds, bool once)
        {
            handles = new WaitHandle[] { end, handle };
            this.callback = callback;
            this.state = state;
            this.milliseconds = milliseconds;
            this.once = once;
            Thread thread = new Thread(Watch);
            thread.IsBackground = true;
            thread.Start();
        }
        private void Watch()
        {
            do
            {
                int index = WaitHandle.WaitAny(handles, milliseconds);
                if (index == 0) return;
                bool timedOut = index == WaitHandle.WaitTimeout;
                PoolLeaves.Enqueue(delegate { callback(state, timedOut); });
            }
            while (!once);
        }
        public bool Unregister(WaitHandle waitObject)
        {
            end.Set();
            EventWaitHandle done = waitObject as EventWaitHandle;
            if (done != null) done.Set();
            return true;
        }
    }
}
