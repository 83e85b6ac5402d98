namespace System.Threading
{
    /// <summary>The place in which callbacks run, such as the thread of a window.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.synchronizationcontext"/>
    public class SynchronizationContext
    {
        public static SynchronizationContext Current
        {
            get { return Thread.CurrentThread.synchronizationContext; }
        }
        public static void SetSynchronizationContext(SynchronizationContext syncContext)
        {
            Thread.CurrentThread.synchronizationContext = syncContext;
        }
        /// <summary>The context of a thread unless it is one that only stands for the pool.</summary>
        internal static SynchronizationContext Special(Thread thread)
        {
            SynchronizationContext context = thread.synchronizationContext;
            return context == null || context.GetType() == typeof(SynchronizationContext) ? null : context;
        }
        public virtual void Post(SendOrPostCallback d, object state)
        {
            ThreadPool.QueueUserWorkItem(delegate { d(state); }, null);
        }
        public virtual void Send(SendOrPostCallback d, object state)
        {
            d(state);
        }
        public virtual SynchronizationContext CreateCopy()
        {
            return new SynchronizationContext();
        }
        public virtual void OperationStarted()
        {
        }
        public virtual void OperationCompleted()
        {
        }
    }
}
