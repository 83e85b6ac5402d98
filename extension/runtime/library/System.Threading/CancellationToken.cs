namespace System.Threading
{
    /// <summary>Tells whether an operation should stop.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.cancellationtoken"/>
    public struct CancellationToken
    {
        private readonly CancellationTokenSource source;

        internal CancellationToken(CancellationTokenSource source)
        {
            this.source = source;
        }
        public CancellationToken(bool canceled)
        {
            source = canceled ? CancellationTokenSource.Always : null;
        }
        public static CancellationToken None
        {
            get { return default(CancellationToken); }
        }
        public bool CanBeCanceled
        {
            get { return source != null; }
        }
        public bool IsCancellationRequested
        {
            get { return source != null && source.IsCancellationRequested; }
        }
        public WaitHandle WaitHandle
        {
            get { return (source ?? CancellationTokenSource.Never).Handle; }
        }
        public void ThrowIfCancellationRequested()
        {
            if (source != null && source.IsCancellationRequested) throw new OperationCanceledException("The operation was canceled.", this);
        }
        public CancellationTokenRegistration Register(Action callback)
        {
            return Register(callback, false);
        }
        public CancellationTokenRegistration Register(Action callback, bool useSynchronizationContext)
        {
            if (callback == null) throw new ArgumentNullException("callback");
            if (source == null) return default(CancellationTokenRegistration);
            return source.Register(callback, useSynchronizationContext);
        }
        public CancellationTokenRegistration Register(Action<object> callback, object state)
        {
            return Register(callback, state, false);
        }
        public CancellationTokenRegistration Register(Action<object> callback, object state, bool useSynchronizationContext)
        {
            if (callback == null) throw new ArgumentNullException("callback");
            if (source == null) return default(CancellationTokenRegistration);
            return source.Register(delegate { callback(state); }, useSynchronizationContext);
        }
        /// <summary>For the library itself: works after the source was disposed, too.</summary>
        internal CancellationTokenRegistration RegisterQuietly(Action callback)
        {
            return source == null ? default(CancellationTokenRegistration) : source.Add(callback, null);
        }
        public bool Equals(CancellationToken other)
        {
            return source == other.source;
        }
        public override bool Equals(object other)
        {
            return other is CancellationToken && Equals((CancellationToken)other);
        }
        public override int GetHashCode()
        {
            return source == null ? 0 : source.GetHashCode();
        }
        public static bool operator ==(CancellationToken left, CancellationToken right)
        {
            return left.source == right.source;
        }
        public static bool operator !=(CancellationToken left, CancellationToken right)
        {
            return left.source != right.source;
        }
    }
}
