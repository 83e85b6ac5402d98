namespace System.Threading
{
    /// <summary>A callback that was registered with a token.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.cancellationtokenregistration"/>
    public struct CancellationTokenRegistration : IEquatable<CancellationTokenRegistration>, IDisposable
    {
        private readonly CancellationTokenSource source;
        private readonly CancellationTokenSource.Entry entry;

        internal CancellationTokenRegistration(CancellationTokenSource source, CancellationTokenSource.Entry entry)
        {
            this.source = source;
            this.entry = entry;
        }
        public CancellationToken Token
        {
            get { return source == null ? default(CancellationToken) : new CancellationToken(source); }
        }
        /// <summary>Afterwards the callback does not run any more: waits while it runs on another thread.</summary>
        public void Dispose()
        {
            if (entry != null && !source.Remove(entry)) source.WaitFor(entry);
        }
        public bool Unregister()
        {
            return entry != null && source.Remove(entry);
        }
        /// <summary>Unregisters without waiting.</summary>
        internal void Forget()
        {
            if (entry != null) source.Remove(entry);
        }
        public bool Equals(CancellationTokenRegistration other)
        {
            return entry == other.entry;
        }
        public override bool Equals(object obj)
        {
            return obj is CancellationTokenRegistration && Equals((CancellationTokenRegistration)obj);
        }
        public override int GetHashCode()
        {
            return entry == null ? 0 : entry.GetHashCode();
        }
        public static bool operator ==(CancellationTokenRegistration left, CancellationTokenRegistration right)
        {
            return left.entry == right.entry;
        }
        public static bool operator !=(CancellationTokenRegistration left, CancellationTokenRegistration right)
        {
            return left.entry != right.entry;
        }
    }
}
