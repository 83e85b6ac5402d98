using System.Threading.Tasks;

namespace System.Runtime.CompilerServices
{
    /// <summary>How an exception ends the task of an async method.</summary>
    internal static class AsyncTaskEnd
    {
        internal static void Fail(Task task, Exception exception)
        {
            if (exception == null) throw new ArgumentNullException("exception");
            OperationCanceledException canceled = exception as OperationCanceledException;
            Task.NeedsSuccess(canceled != null ? task.TrySetCanceled(canceled.CancellationToken, canceled) : task.TrySetException(exception));
        }
    }
}
