using System.Collections.Generic;

namespace System.Threading
{
    /// <summary>A lock of the system that one thread owns.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.mutex"/>
    public sealed class Mutex : WaitHandle
    {
        private readonly Mutex shared;
        private Thread owner;
        private int count;
        /// <summary>Its last owner ended without giving it back, which the next one is told.</summary>
        private bool isAbandoned;

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
            shared = NamedObjects.Share(name, this, 0, 1, out createdNew);
            if (initiallyOwned && createdNew) shared.TakenBy(Thread.CurrentThread);
        }
        public Mutex(bool initiallyOwned, string name, out bool createdNew)
        {
            shared = NamedObjects.Share(name, this, 0, 1, out createdNew);
            if (initiallyOwned && createdNew) shared.TakenBy(Thread.CurrentThread);
        }
        public static Mutex OpenExisting(string name)
        {
            return NamedObjects.Open(name, () => new Mutex(false, name));
        }
        public static bool TryOpenExisting(string name, out Mutex result)
        {
            result = NamedObjects.Find(name, () => new Mutex(false, name));
            return result != null;
        }
        internal override WaitHandle Shared
        {
            get { return shared; }
        }
        internal override bool IsAvailableTo(Thread thread)
        {
            return SharedName == null ? owner == null || owner == thread : NamedState.IsFree(SharedName, thread.ManagedThreadId);
        }
        internal override void TakenBy(Thread thread)
        {
            if (SharedName != null) NamedState.Take(SharedName, thread.ManagedThreadId);
            Owned(thread);
        }
        internal override void Owned(Thread thread)
        {
            owner = thread;
            if (++count > 1) return;
            if (thread.mutexes == null) thread.mutexes = new List<Mutex>();
            thread.mutexes.Add(this);
        }
        internal override bool TellAbandoned()
        {
            bool told = SharedName == null ? isAbandoned : NamedState.TakeAbandoned(SharedName);
            isAbandoned = false;
            return told;
        }
        /// <summary>The thread that owns them ends.</summary>
        internal static void Abandon(List<Mutex> mutexes)
        {
            lock (Gate)
            {
                foreach (Mutex mutex in mutexes)
                {
                    bool isShared = mutex.SharedName != null && NamedState.IsMine(mutex.SharedName, mutex.owner.ManagedThreadId);
                    mutex.owner = null;
                    mutex.count = 0;
                    mutex.isAbandoned = true;
                    if (isShared)
                    {
                        NamedState.Abandon(mutex.SharedName);
                        NamedState.Tell(mutex.SharedName);
                    }
                    mutex.Changed();
                }
            }
        }
        public void ReleaseMutex()
        {
            CheckClosed();
            lock (Gate)
            {
                if (shared.owner != Thread.CurrentThread || (shared.SharedName != null && !NamedState.IsMine(shared.SharedName, Thread.CurrentThread.ManagedThreadId))) throw new ApplicationException("Object synchronization method was called from an unsynchronized block of code.");
                if (shared.SharedName != null) NamedState.Disown(shared.SharedName);
                if (--shared.count > 0) return;
                shared.owner.mutexes.Remove(shared);
                shared.owner = null;
                if (shared.SharedName != null) NamedState.Tell(shared.SharedName);
                shared.Changed();
            }
        }
    }
}
