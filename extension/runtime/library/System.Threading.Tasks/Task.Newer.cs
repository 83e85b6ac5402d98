using System.Collections.Generic;

namespace System.Threading.Tasks
{
    public partial class Task
    {
        public Task WaitAsync(CancellationToken cancellationToken)
        {
            return WaitAsync(Timeout.InfiniteTimeSpan, cancellationToken);
        }
        public Task WaitAsync(TimeSpan timeout)
        {
            return WaitAsync(timeout, default(CancellationToken));
        }
        public Task WaitAsync(TimeSpan timeout, CancellationToken cancellationToken)
        {
            if (IsCompleted) return this;
            Task promise = new Task(true, null, TaskCreationOptions.None);
            Watch(promise, timeout, cancellationToken, delegate { promise.TrySetResult(); });
            return promise;
        }
        /// <summary>Ends the promise when this task ends, time is up or it is cancelled, whichever comes first.</summary>
        internal void Watch(Task promise, TimeSpan timeout, CancellationToken cancellationToken, Action succeed)
        {
            int milliseconds = Milliseconds(timeout);
            object timer = milliseconds < 0 ? null : PoolLeaves.StartTimer(milliseconds, delegate { promise.TrySetException(new TimeoutException("The operation has timed out.")); });
            if (cancellationToken.CanBeCanceled) promise.Details.Registration = cancellationToken.RegisterQuietly(delegate { promise.TrySetCanceled(cancellationToken, null); });
            WhenEnded(delegate
            {
                if (IsCompletedSuccessfully) succeed();
                else promise.TrySetFailureOf(this);
            });
            promise.WhenEnded(delegate
            {
                if (timer != null) PoolLeaves.StopTimer(timer);
            });
        }
        public static IAsyncEnumerable<Task> WhenEach(params Task[] tasks)
        {
            return InOrderOfEnd(new List<Task>(tasks));
        }
        public static IAsyncEnumerable<Task> WhenEach(IEnumerable<Task> tasks)
        {
            return InOrderOfEnd(new List<Task>(tasks));
        }
        public static IAsyncEnumerable<Task<TResult>> WhenEach<TResult>(params Task<TResult>[] tasks)
        {
            return InOrderOfEnd(new List<Task<TResult>>(tasks));
        }
        public static IAsyncEnumerable<Task<TResult>> WhenEach<TResult>(IEnumerable<Task<TResult>> tasks)
        {
            return InOrderOfEnd(new List<Task<TResult>>(tasks));
        }
        private static IAsyncEnumerable<T> InOrderOfEnd<T>(List<T> tasks) where T : Task
        {
            System.Threading.Channels.Channel<T> ended = System.Threading.Channels.Channel.CreateUnbounded<T>();
            int left = tasks.Count;
            if (left == 0) ended.Writer.Complete();
            foreach (T task in tasks)
            {
                task.WhenEnded(delegate
                {
                    ended.Writer.TryWrite(task);
                    if (Interlocked.Decrement(ref left) == 0) ended.Writer.Complete();
                });
            }
            return ended.Reader.ReadAllAsync();
        }
    }

    public partial class Task<TResult>
    {
        public new Task<TResult> WaitAsync(CancellationToken cancellationToken)
        {
            return WaitAsync(Timeout.InfiniteTimeSpan, cancellationToken);
        }
        public new Task<TResult> WaitAsync(TimeSpan timeout)
        {
            return WaitAsync(timeout, default(CancellationToken));
        }
        public new Task<TResult> WaitAsync(TimeSpan timeout, CancellationToken cancellationToken)
        {
            if (IsCompleted) return this;
            Task<TResult> promise = new Task<TResult>(true, null, TaskCreationOptions.None);
            Watch(promise, timeout, cancellationToken, delegate { promise.TrySetResult(Result); });
            return promise;
        }
    }
}
