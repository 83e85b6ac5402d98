using System.Threading.Tasks;

namespace System.Threading
{
    /// <summary>Ticks for one who waits; ticks that nobody waited for become one.</summary>
    public sealed class PeriodicTimer : IDisposable
    {
        private readonly Timer timer;
        private TaskCompletionSource<bool> waiting;
        private bool isDue;
        private bool isStopped;

        public PeriodicTimer(TimeSpan period)
        {
            if (period < TimeSpan.FromMilliseconds(1)) throw new ArgumentOutOfRangeException("period");
            timer = new Timer(Tick, null, period, period);
        }
        private void Tick(object state)
        {
            TaskCompletionSource<bool> woken;
            lock (timer)
            {
                woken = waiting;
                waiting = null;
                if (woken == null) isDue = true;
            }
            if (woken != null) woken.TrySetResult(true);
        }
        /// <summary>False once the timer is disposed.</summary>
        public ValueTask<bool> WaitForNextTickAsync(CancellationToken cancellationToken = default(CancellationToken))
        {
            if (cancellationToken.IsCancellationRequested) return new ValueTask<bool>(Task.FromCanceled<bool>(cancellationToken));
            lock (timer)
            {
                if (waiting != null) throw new InvalidOperationException("Operation is not valid due to the current state of the object.");
                if (isStopped) return new ValueTask<bool>(false);
                if (isDue)
                {
                    isDue = false;
                    return new ValueTask<bool>(true);
                }
                TaskCompletionSource<bool> source = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
                waiting = source;
                if (cancellationToken.CanBeCanceled) cancellationToken.Register(() => Cancel(source, cancellationToken));
                return new ValueTask<bool>(source.Task);
            }
        }
        private void Cancel(TaskCompletionSource<bool> source, CancellationToken token)
        {
            lock (timer)
            {
                if (waiting == source) waiting = null;
            }
            source.TrySetCanceled(token);
        }
        public void Dispose()
        {
            TaskCompletionSource<bool> woken;
            lock (timer)
            {
                isStopped = true;
                isDue = false;
                woken = waiting;
                waiting = null;
            }
            timer.Dispose();
            if (woken != null) woken.TrySetResult(false);
        }
    }
}
