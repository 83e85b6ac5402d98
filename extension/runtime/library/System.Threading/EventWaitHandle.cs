namespace System.Threading
{
    /// <summary>A signal that is set and reset, by hand or by the one it lets through.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.eventwaithandle"/>
    public class EventWaitHandle : WaitHandle
    {
        private bool isSet;
        private readonly bool resets;

        public EventWaitHandle(bool initialState, EventResetMode mode)
        {
            isSet = initialState;
            resets = mode == EventResetMode.AutoReset;
        }
        public bool Set()
        {
            lock (Gate)
            {
                isSet = true;
                Monitor.PulseAll(Gate);
            }
            return true;
        }
        public bool Reset()
        {
            lock (Gate) isSet = false;
            return true;
        }
        internal override bool TryTake()
        {
            if (!isSet) return false;
            if (resets) isSet = false;
            return true;
        }
    }
}
