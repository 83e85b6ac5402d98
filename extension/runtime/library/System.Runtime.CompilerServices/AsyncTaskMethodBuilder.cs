using System.Threading.Tasks;

namespace System.Runtime.CompilerServices
{
    /// <summary>The task of an async method and its end.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.runtime.compilerservices.asynctaskmethodbuilder"/>
    public struct AsyncTaskMethodBuilder
    {
        private TaskCompletionSource<object> source;
        public static AsyncTaskMethodBuilder Create()
        {
            AsyncTaskMethodBuilder made = new AsyncTaskMethodBuilder();
            made.source = new TaskCompletionSource<object>();
            return made;
        }
        public Task Task { get { return source.Task; } }
        public void SetResult() { source.SetResult(null); }
        public void SetException(Exception exception)
        {
            if (exception is OperationCanceledException) source.SetCanceled();
            else source.SetException(exception);
        }
    }

    /// <summary>The task with a value of an async method and its end.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.runtime.compilerservices.asynctaskmethodbuilder-1"/>
    public struct AsyncTaskMethodBuilder<TResult>
    {
        private TaskCompletionSource<TResult> source;
        public static AsyncTaskMethodBuilder<TResult> Create()
        {
            AsyncTaskMethodBuilder<TResult> made = new AsyncTaskMethodBuilder<TResult>();
            made.source = new TaskCompletionSource<TResult>();
            return made;
        }
        public Task<TResult> Task { get { return source.Task; } }
        public void SetResult(TResult result) { source.SetResult(result); }
        public void SetException(Exception exception)
        {
            if (exception is OperationCanceledException) source.SetCanceled();
            else source.SetException(exception);
        }
    }
}
