namespace System.Threading.Tasks
{
    /// <summary>Tasks of tasks.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.tasks.taskextensions"/>
    public static class TaskExtensions
    {
        public static Task Unwrap(this Task<Task> task)
        {
            if (task == null) throw new ArgumentNullException("task");
            return Unwrap(task, false);
        }
        public static Task<TResult> Unwrap<TResult>(this Task<Task<TResult>> task)
        {
            if (task == null) throw new ArgumentNullException("task");
            return Unwrap(task, false);
        }
        /// <summary>`lookForCancellation`: an OperationCanceledException of the outer task means that it was cancelled.</summary>
        internal static Task Unwrap(Task<Task> outer, bool lookForCancellation)
        {
            Task promise = new Task(true, null, TaskCreationOptions.None);
            outer.WhenEnded(delegate
            {
                if (!outer.IsCompletedSuccessfully) Fail(promise, outer, lookForCancellation);
                else if (outer.Result == null) promise.TrySetCanceled(default(CancellationToken), null);
                else outer.Result.WhenEnded(delegate(Task inner)
                {
                    if (inner.IsCompletedSuccessfully) promise.TrySetResult();
                    else promise.TrySetFailureOf(inner);
                });
            });
            return promise;
        }
        internal static Task<TResult> Unwrap<TResult>(Task<Task<TResult>> outer, bool lookForCancellation)
        {
            Task<TResult> promise = new Task<TResult>(true, null, TaskCreationOptions.None);
            outer.WhenEnded(delegate
            {
                if (!outer.IsCompletedSuccessfully) Fail(promise, outer, lookForCancellation);
                else if (outer.Result == null) promise.TrySetCanceled(default(CancellationToken), null);
                else outer.Result.WhenEnded(delegate(Task inner)
                {
                    if (inner.IsCompletedSuccessfully) promise.TrySetResult(((Task<TResult>)inner).Result);
                    else promise.TrySetFailureOf(inner);
                });
            });
            return promise;
        }
        private static void Fail(Task promise, Task outer, bool lookForCancellation)
        {
            OperationCanceledException canceled = lookForCancellation && outer.IsFaulted ? outer.Failures[0] as OperationCanceledException : null;
            if (canceled != null) promise.TrySetCanceled(canceled.CancellationToken, canceled);
            else promise.TrySetFailureOf(outer);
        }
    }
}
