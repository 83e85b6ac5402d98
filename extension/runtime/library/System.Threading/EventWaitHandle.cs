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
            shared = NamedObjects.Share(name, this, initialState ? 1 : 0, isAuto ? 1 : 2, out createdNew);
        }
        public EventWaitHandle(bool initialState, EventResetMode mode, string name, out bool createdNew) : this(initialState, mode)
        {
            shared = NamedObjects.Share(name, this, initialState ? 1 : 0, isAuto ? 1 : 2, out createdNew);
        }
        public static EventWaitHandle OpenExisting(string name)
        {
            return NamedObjects.Open(name, () => new EventWaitHandle(false, EventResetMode.AutoReset, name));
        }
        public static bool TryOpenExisting(string name, out EventWaitHandle result)
        {
            result = NamedObjects.Find(name, () => new EventWaitHandle(false, EventResetMode.AutoReset, name));
            return result != null;
        }
        internal override WaitHandle Shared
        {
            get { return shared; }
        }
        internal override bool IsAvailableTo(Thread thread)
        {
            return SharedName == null ? isSet : NamedState.IsFree(SharedName, 0);
        }
        internal override void TakenBy(Thread thread)
        {
            if (SharedName == null)
            {
                if (isAuto) isSet = false;
            }
            else NamedState.Take(SharedName, 0);
        }
        public bool Set()
        {
            CheckClosed();
            lock (Gate)
            {
                shared.Become(true);
                shared.Changed();
            }
            return true;
        }
        public bool Reset()
        {
            CheckClosed();
            shared.Become(false);
            return true;
        }
        private void Become(bool set)
        {
            isSet = set;
            if (SharedName == null) return;
            NamedState.Set(SharedName, set ? 1 : 0);
            if (set) NamedState.Tell(SharedName);
        }
    }
}
