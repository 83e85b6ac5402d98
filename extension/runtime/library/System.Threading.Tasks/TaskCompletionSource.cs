using System.Collections.Generic;

namespace System.Threading.Tasks
{
    /// <summary>A task whose end somebody decides by hand.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.tasks.taskcompletionsource-1"/>
    public class TaskCompletionSource<TResult>
    {
        private readonly Task<TResult> task = new Task<TResult>();

        public TaskCompletionSource()
        {
        }
        public TaskCompletionSource(object state)
        {
        }
        public TaskCompletionSource(TaskCreationOptions creationOptions)
        {
        }

        public Task<TResult> Task { get { return task; } }
        public void SetResult(TResult result)
        {
            if (!TrySetResult(result)) throw AlreadyDone();
        }
        public bool TrySetResult(TResult result)
        {
            if (task.IsCompleted) return false;
            task.value = result;
            return task.Finish(TaskStatus.RanToCompletion, null);
        }
        public void SetException(Exception exception)
        {
            if (!TrySetException(exception)) throw AlreadyDone();
        }
        public void SetException(IEnumerable<Exception> exceptions)
        {
            if (!TrySetException(exceptions)) throw AlreadyDone();
        }
        public bool TrySetException(Exception exception)
        {
            if (exception == null) throw new ArgumentNullException("exception");
            return task.Finish(TaskStatus.Faulted, new AggregateException(exception));
        }
        public bool TrySetException(IEnumerable<Exception> exceptions)
        {
            return task.Finish(TaskStatus.Faulted, new AggregateException(exceptions));
        }
        public void SetCanceled()
        {
            if (!TrySetCanceled()) throw AlreadyDone();
        }
        public bool TrySetCanceled()
        {
            return task.Finish(TaskStatus.Canceled, null);
        }
        public bool TrySetCanceled(CancellationToken cancellationToken)
        {
            return TrySetCanceled();
        }
        private static Exception AlreadyDone()
        {
            return new InvalidOperationException("An attempt was made to transition a task to a final state when it had already completed.");
        }

        /// <summary>Runs a function that returns a task, and ends as that one ends.</summary>
        internal void Follow(Func<Task> function, CancellationToken cancellationToken)
        {
            if (cancellationToken.IsCancellationRequested)
            {
                TrySetCanceled();
                return;
            }
            Task inner;
            try
            {
                inner = function();
            }
            catch (Exception failure)
            {
                TrySetException(failure);
                return;
            }
            if (inner == null)
            {
                TrySetCanceled();
                return;
            }
            inner.WhenDone(() =>
            {
                Task<TResult> typed = inner as Task<TResult>;
                if (inner.IsFaulted) TrySetException(inner.Exception.InnerExceptions);
                else if (inner.IsCanceled) TrySetCanceled();
                else TrySetResult(typed == null ? default(TResult) : typed.value);
            });
        }
    }
}
