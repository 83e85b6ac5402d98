namespace System.Threading
{
    /// <summary>Lets a number of threads pass.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.semaphore"/>
    public sealed class Semaphore : WaitHandle
    {
        private readonly Semaphore shared;
        private readonly int maximum;
        private int count;

        public Semaphore(int initialCount, int maximumCount)
        {
            if (initialCount < 0) throw new ArgumentOutOfRangeException("initialCount", "Non-negative number required.");
            if (maximumCount < 1) throw new ArgumentOutOfRangeException("maximumCount", "Positive number required.");
            if (initialCount > maximumCount) throw new ArgumentException("The initial count for the semaphore must be greater than or equal to zero and less than the maximum count.");
            count = initialCount;
            maximum = maximumCount;
            shared = this;
        }
        public Semaphore(int initialCount, int maximumCount, string name) : this(initialCount, maximumCount)
        {
            bool createdNew;
            shared = NamedObjects.Share(name, this, initialCount, maximumCount, out createdNew);
        }
        public Semaphore(int initialCount, int maximumCount, string name, out bool createdNew) : this(initialCount, maximumCount)
        {
            shared = NamedObjects.Share(name, this, initialCount, maximumCount, out createdNew);
        }
        public static Semaphore OpenExisting(string name)
        {
            return NamedObjects.Open(name, () => new Semaphore(1, 1, name));
        }
        public static bool TryOpenExisting(string name, out Semaphore result)
        {
            result = NamedObjects.Find(name, () => new Semaphore(1, 1, name));
            return result != null;
        }
        private int Count
        {
            get { return SharedName == null ? count : NamedState.Get(SharedName); }
            set
            {
                if (SharedName == null) count = value;
                else NamedState.Set(SharedName, value);
            }
        }
        private int Maximum
        {
            get { return SharedName == null ? maximum : NamedState.Maximum(SharedName); }
        }
        internal override WaitHandle Shared
        {
            get { return shared; }
        }
        internal override bool IsAvailableTo(Thread thread)
        {
            return Count > 0;
        }
        internal override void TakenBy(Thread thread)
        {
            if (SharedName == null) count--;
            else NamedState.Take(SharedName, 0);
        }
        public int Release()
        {
            return Release(1);
        }
        public int Release(int releaseCount)
        {
            if (releaseCount < 1) throw new ArgumentOutOfRangeException("releaseCount", "Non-negative number required.");
            CheckClosed();
            lock (Gate)
            {
                int before = shared.Count;
                if (releaseCount > shared.Maximum - before) throw new SemaphoreFullException();
                shared.Count = before + releaseCount;
                if (shared.SharedName != null) NamedState.Tell(shared.SharedName);
                shared.Changed();
                return before;
            }
        }
    }
}
