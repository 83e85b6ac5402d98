namespace System.Threading
{
    /// <summary>Where continuations of the current thread belong; without one, the pool.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.synchronizationcontext"/>
    public class SynchronizationContext
    {
        [ThreadStatic]
        private static SynchronizationContext current;
        public static SynchronizationContext Current { get { return current; } }
        public static void SetSynchronizationContext(SynchronizationContext syncContext)
        {
            current = syncContext;
        }
        public virtual void Post(SendOrPostCallback d, object state)
        {
            PoolLeaves.Enqueue(() => d(state));
        }
        public virtual void Send(SendOrPostCallback d, object state)
        {
            d(state);
        }
        public virtual void OperationStarted()
        {
        }
        public virtual void OperationCompleted()
        {
        }
        public virtual SynchronizationContext CreateCopy()
        {
            return new SynchronizationContext();
        }
    }
}
