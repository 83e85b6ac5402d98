namespace System.Threading
{
    /// <summary>What flows along with the logical thread of execution: the values of AsyncLocal.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.executioncontext"/>
    public sealed class ExecutionContext : IDisposable
    {
        private static readonly ExecutionContext empty = new ExecutionContext(null, null, null);
        private readonly object key;
        private readonly object value;
        private readonly ExecutionContext outer;

        private ExecutionContext(object key, object value, ExecutionContext outer)
        {
            this.key = key;
            this.value = value;
            this.outer = outer;
        }
        public static ExecutionContext Capture()
        {
            return Thread.Flow ?? empty;
        }
        public ExecutionContext CreateCopy()
        {
            return this;
        }
        public void Dispose()
        {
        }
        public static bool IsFlowSuppressed()
        {
            return false;
        }
        public static void Run(ExecutionContext executionContext, ContextCallback callback, object state)
        {
            if (executionContext == null) throw new InvalidOperationException("Cannot call Set on a null context");
            Thread thread = Thread.CurrentThread;
            ExecutionContext before = Thread.Flow;
            SynchronizationContext contextBefore = thread.synchronizationContext;
            Thread.Flow = executionContext;
            try
            {
                callback(state);
            }
            finally
            {
                Thread.Flow = before;
                thread.synchronizationContext = contextBefore;
            }
        }
        internal static object Find(ExecutionContext context, object key)
        {
            for (ExecutionContext at = context; at != null; at = at.outer)
            {
                if (at.key == key) return at.value;
            }
            return null;
        }
        /// <summary>A context that differs in one value; the old value of the key is dropped.</summary>
        internal static ExecutionContext With(ExecutionContext context, object key, object value)
        {
            return new ExecutionContext(key, value, Without(context, key));
        }
        private static ExecutionContext Without(ExecutionContext context, object key)
        {
            if (context == null || context == empty) return null;
            if (context.key == key) return context.outer;
            ExecutionContext rest = Without(context.outer, key);
            return rest == context.outer ? context : new ExecutionContext(context.key, context.value, rest);
        }
    }
}
