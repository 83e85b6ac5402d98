namespace System.Threading
{
    /// <summary>Asks whether somebody wants the work to end early.</summary>
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
            source = canceled ? CancellationTokenSource.AlreadyCanceled() : null;
        }
        public static CancellationToken None { get { return new CancellationToken(); } }
        public bool IsCancellationRequested { get { return source != null && source.IsCancellationRequested; } }
        public bool CanBeCanceled { get { return source != null; } }
        public void ThrowIfCancellationRequested()
        {
            if (IsCancellationRequested) throw new OperationCanceledException("The operation was canceled.", this);
        }
        public CancellationTokenRegistration Register(Action callback)
        {
            if (callback == null) throw new ArgumentNullException("callback");
            return source == null ? new CancellationTokenRegistration() : source.Register(callback);
        }
        public CancellationTokenRegistration Register(Action<object> callback, object state)
        {
            return Register(() => callback(state));
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
            return left.Equals(right);
        }
        public static bool operator !=(CancellationToken left, CancellationToken right)
        {
            return !left.Equals(right);
        }
    }
}
