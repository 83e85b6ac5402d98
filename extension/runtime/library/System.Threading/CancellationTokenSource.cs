using System.Collections.Generic;

namespace System.Threading
{
    /// <summary>Cancels the work of all who hold its token.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.cancellationtokensource"/>
    public class CancellationTokenSource : IDisposable
    {
        private readonly List<Action> callbacks = new List<Action>();
        private bool requested;
        private bool disposed;
        private object timer;

        public CancellationTokenSource()
        {
        }
        public CancellationTokenSource(int millisecondsDelay)
        {
            CancelAfter(millisecondsDelay);
        }
        public CancellationTokenSource(TimeSpan delay) : this((int)delay.TotalMilliseconds)
        {
        }
        internal static CancellationTokenSource AlreadyCanceled()
        {
            CancellationTokenSource made = new CancellationTokenSource();
            made.requested = true;
            return made;
        }

        public bool IsCancellationRequested { get { return requested; } }
        public CancellationToken Token
        {
            get
            {
                ThrowIfDisposed();
                return new CancellationToken(this);
            }
        }
        public void Cancel()
        {
            ThrowIfDisposed();
            if (requested) return;
            requested = true;
            List<Exception> failures = null;
            for (int i = callbacks.Count - 1; i >= 0; i--)
            {
                Action callback = callbacks[i];
                try
                {
                    callback();
                }
                catch (Exception failure)
                {
                    if (failures == null) failures = new List<Exception>();
                    failures.Add(failure);
                }
            }
            callbacks.Clear();
            if (failures != null) throw new AggregateException(failures);
        }
        public void Cancel(bool throwOnFirstException)
        {
            Cancel();
        }
        public void CancelAfter(int millisecondsDelay)
        {
            ThrowIfDisposed();
            if (timer != null) PoolLeaves.StopTimer(timer);
            timer = millisecondsDelay < 0 ? null : PoolLeaves.StartTimer(millisecondsDelay, CancelByTimer);
        }
        public void CancelAfter(TimeSpan delay)
        {
            CancelAfter((int)delay.TotalMilliseconds);
        }
        private void CancelByTimer()
        {
            if (!disposed) Cancel();
        }
        public void Dispose()
        {
            disposed = true;
            if (timer != null) PoolLeaves.StopTimer(timer);
        }
        private void ThrowIfDisposed()
        {
            if (disposed) throw new ObjectDisposedException(null, "The CancellationTokenSource has been disposed.");
        }
        internal CancellationTokenRegistration Register(Action callback)
        {
            if (requested)
            {
                callback();
                return new CancellationTokenRegistration();
            }
            callbacks.Add(callback);
            return new CancellationTokenRegistration(this, callback);
        }
        internal void Unregister(Action callback)
        {
            callbacks.Remove(callback);
        }
        public static CancellationTokenSource CreateLinkedTokenSource(CancellationToken token1, CancellationToken token2)
        {
            return CreateLinkedTokenSource(new CancellationToken[] { token1, token2 });
        }
        public static CancellationTokenSource CreateLinkedTokenSource(params CancellationToken[] tokens)
        {
            CancellationTokenSource linked = new CancellationTokenSource();
            foreach (CancellationToken token in tokens) token.Register(linked.CancelByTimer);
            return linked;
        }
    }
}
