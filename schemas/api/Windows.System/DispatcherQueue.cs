using Windows.Foundation;

namespace Windows.System
{
    /// <summary>Work for one thread, in order.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.system.dispatcherqueue"/>
    public sealed class DispatcherQueue
    {
        private extern DispatcherQueue();
        public extern bool HasThreadAccess { get; }
        public extern event TypedEventHandler<DispatcherQueue, object> ShutdownCompleted;
        public static extern DispatcherQueue GetForCurrentThread();
        public extern DispatcherQueueTimer CreateTimer();
        public extern bool TryEnqueue(DispatcherQueuePriority priority, DispatcherQueueHandler callback);
        public extern bool TryEnqueue(DispatcherQueueHandler callback);
    }
}
