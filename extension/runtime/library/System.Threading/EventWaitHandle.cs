namespace System.Threading
{
    /// <summary>An event that threads wait for.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.eventwaithandle"/>
    public class EventWaitHandle : WaitHandle
    {
        private readonly bool isAuto;
        /// <summary>Itself, or the first event of its name.</summary>
        private readonly EventWaitHandle shared;
        private bool isSet;

        public EventWaitHandle(bool initialState, EventResetMode mode)
        {
            isSet = initialState;
            isAuto = mode == EventResetMode.AutoReset;
            shared = this;
        }
        public EventWaitHandle(bool initialState, EventResetMode mode, string name) : this(initialState, mode)
        {
            bool createdNew;
            shared = NamedObjects.Share(name, this, out createdNew);
        }
        public EventWaitHandle(bool initialState, EventResetMode mode, string name, out bool createdNew) : this(initialState, mode)
        {
            shared = NamedObjects.Share(name, this, out createdNew);
        }
        public static EventWaitHandle OpenExisting(string name)
        {
            return NamedObjects.Open<EventWaitHandle>(name);
        }
        public static bool TryOpenExisting(string name, out EventWaitHandle result)
        {
            result = NamedObjects.Find<EventWaitHandle>(name);
            return result != null;
        }
        internal override WaitHandle Shared
        {
            get { return shared; }
        }
        internal override bool IsAvailableTo(Thread thread)
        {
            return isSet;
        }
        internal override void TakenBy(Thread thread)
        {
            if (isAuto) isSet = false;
        }
        public bool Set()
        {
            CheckClosed();
            lock (Gate)
            {
                shared.isSet = true;
                shared.Changed();
            }
            return true;
        }
        public bool Reset()
        {
            CheckClosed();
            shared.isSet = false;
            return true;
        }
    }
}
