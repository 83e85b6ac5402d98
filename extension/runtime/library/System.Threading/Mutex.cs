namespace System.Threading
{
    /// <summary>A lock of the system that one thread owns.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.mutex"/>
    public sealed class Mutex : WaitHandle
    {
        private readonly Mutex shared;
        private Thread owner;
        private int count;

        public Mutex() : this(false)
        {
        }
        public Mutex(bool initiallyOwned)
        {
            shared = this;
            if (initiallyOwned) TakenBy(Thread.CurrentThread);
        }
        public Mutex(bool initiallyOwned, string name)
        {
            bool createdNew;
            shared = NamedObjects.Share(name, this, out createdNew);
            if (initiallyOwned && createdNew) TakenBy(Thread.CurrentThread);
        }
        public Mutex(bool initiallyOwned, string name, out bool createdNew)
        {
            shared = NamedObjects.Share(name, this, out createdNew);
            if (initiallyOwned && createdNew) TakenBy(Thread.CurrentThread);
        }
        public static Mutex OpenExisting(string name)
        {
            return NamedObjects.Open<Mutex>(name);
        }
        public static bool TryOpenExisting(string name, out Mutex result)
        {
            result = NamedObjects.Find<Mutex>(name);
            return result != null;
        }
        internal override WaitHandle Shared
        {
            get { return shared; }
        }
        internal override bool IsAvailableTo(Thread thread)
        {
            return owner == null || owner == thread;
        }
        internal override void TakenBy(Thread thread)
        {
            owner = thread;
            count++;
        }
        public void ReleaseMutex()
        {
            CheckClosed();
            lock (Gate)
            {
                if (shared.owner != Thread.CurrentThread) throw new ApplicationException("Object synchronization method was called from an unsynchronized block of code.");
                if (--shared.count > 0) return;
                shared.owner = null;
                shared.Changed();
            }
        }
    }
}
