namespace System.Runtime.CompilerServices
{
    /// <summary>What `await` of a dynamic value waits for: the awaiter is what the value gives when it runs.</summary>
    public sealed class DynamicAwaitable : ICriticalNotifyCompletion
    {
        private readonly dynamic awaiter;

        public DynamicAwaitable(dynamic awaitable)
        {
#if !NO_DYNAMIC
            awaiter = awaitable.GetAwaiter();
#endif
        }

        public DynamicAwaitable GetAwaiter()
        {
            return this;
        }

        public bool IsCompleted
        {
            get
            {
#if NO_DYNAMIC
                return false;
#else
                return awaiter.IsCompleted;
#endif
            }
        }

        public dynamic GetResult()
        {
#if NO_DYNAMIC
            return null;
#else
            return awaiter.GetResult();
#endif
        }

        public void OnCompleted(Action continuation)
        {
            ((INotifyCompletion)(object)awaiter).OnCompleted(continuation);
        }

        public void UnsafeOnCompleted(Action continuation)
        {
            var critical = (object)awaiter as ICriticalNotifyCompletion;
            if (critical != null) critical.UnsafeOnCompleted(continuation);
            else OnCompleted(continuation);
        }
    }
}
