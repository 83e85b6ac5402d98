namespace System.Runtime.CompilerServices
{
    /// <summary>What `await` of a dynamic value waits for: the awaiter is what the value gives when it runs.</summary>
    public sealed class DynamicAwaitable : ICriticalNotifyCompletion
    {
        private readonly dynamic awaiter;

        public DynamicAwaitable(dynamic awaitable)
        {
            awaiter = awaitable.GetAwaiter();
        }

        public DynamicAwaitable GetAwaiter()
        {
            return this;
        }

        public bool IsCompleted
        {
            get { return awaiter.IsCompleted; }
        }

        public dynamic GetResult()
        {
            return awaiter.GetResult();
        }

        public void OnCompleted(Action continuation)
        {
            ((INotifyCompletion)awaiter).OnCompleted(continuation);
        }

        public void UnsafeOnCompleted(Action continuation)
        {
            var critical = (object)awaiter as ICriticalNotifyCompletion;
            if (critical != null) critical.UnsafeOnCompleted(continuation);
            else OnCompleted(continuation);
        }
    }
}
