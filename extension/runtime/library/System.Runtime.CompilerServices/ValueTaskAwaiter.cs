using System.Threading.Tasks;

namespace System.Runtime.CompilerServices
{
    /// <summary>Waits for a value task on behalf of `await`.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.runtime.compilerservices.valuetaskawaiter"/>
    public struct ValueTaskAwaiter : ICriticalNotifyCompletion
    {
        private readonly ValueTask value;

        internal ValueTaskAwaiter(ValueTask value)
        {
            this.value = value;
        }
        public bool IsCompleted
        {
            get { return value.IsCompleted; }
        }
        public void OnCompleted(Action continuation)
        {
            value.Await(continuation, true, true);
        }
        public void UnsafeOnCompleted(Action continuation)
        {
            value.Await(continuation, true, false);
        }
        public void GetResult()
        {
            value.Awaited();
        }
    }

    /// <summary>Waits for a value task with a result on behalf of `await`.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.runtime.compilerservices.valuetaskawaiter-1"/>
    public struct ValueTaskAwaiter<TResult> : ICriticalNotifyCompletion
    {
        private readonly ValueTask<TResult> value;

        internal ValueTaskAwaiter(ValueTask<TResult> value)
        {
            this.value = value;
        }
        public bool IsCompleted
        {
            get { return value.IsCompleted; }
        }
        public void OnCompleted(Action continuation)
        {
            value.Await(continuation, true, true);
        }
        public void UnsafeOnCompleted(Action continuation)
        {
            value.Await(continuation, true, false);
        }
        public TResult GetResult()
        {
            return value.Result;
        }
    }
}
