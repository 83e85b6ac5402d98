using System.Threading.Tasks;

namespace System.Runtime.CompilerServices
{
    /// <summary>Waits for a value task on behalf of `await`.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.runtime.compilerservices.valuetaskawaiter"/>
    public struct ValueTaskAwaiter : ICriticalNotifyCompletion
    {
        private readonly Task task;

        internal ValueTaskAwaiter(Task task)
        {
            this.task = task;
        }
        public bool IsCompleted
        {
            get { return task.IsCompleted; }
        }
        public void OnCompleted(Action continuation)
        {
            task.Await(continuation, true);
        }
        public void UnsafeOnCompleted(Action continuation)
        {
            task.Await(continuation, true);
        }
        public void GetResult()
        {
            task.GetAwaited();
        }
    }

    /// <summary>Waits for a value task with a result on behalf of `await`.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.runtime.compilerservices.valuetaskawaiter-1"/>
    public struct ValueTaskAwaiter<TResult> : ICriticalNotifyCompletion
    {
        private readonly Task<TResult> task;

        internal ValueTaskAwaiter(Task<TResult> task)
        {
            this.task = task;
        }
        public bool IsCompleted
        {
            get { return task.IsCompleted; }
        }
        public void OnCompleted(Action continuation)
        {
            task.Await(continuation, true);
        }
        public void UnsafeOnCompleted(Action continuation)
        {
            task.Await(continuation, true);
        }
        public TResult GetResult()
        {
            return task.Awaited();
        }
    }
}
