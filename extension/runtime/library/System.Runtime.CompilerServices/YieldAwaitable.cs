using System.Threading;

namespace System.Runtime.CompilerServices
{
    /// <summary>`Task.Yield()`: goes on later, from the queue.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.runtime.compilerservices.yieldawaitable"/>
    public struct YieldAwaitable
    {
        public YieldAwaiter GetAwaiter() { return new YieldAwaiter(); }

        public struct YieldAwaiter : ICriticalNotifyCompletion
        {
            public bool IsCompleted { get { return false; } }
            public void OnCompleted(Action continuation)
            {
                SynchronizationContext context = SynchronizationContext.Current;
                if (context == null) PoolLeaves.Enqueue(continuation);
                else context.Post(state => continuation(), null);
            }
            public void UnsafeOnCompleted(Action continuation) { OnCompleted(continuation); }
            public void GetResult() { }
        }
    }
}
