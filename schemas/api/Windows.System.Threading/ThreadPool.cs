using Windows.Foundation;

namespace Windows.System.Threading
{
    /// <summary>Runs work on threads of the pool.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.system.threading.threadpool"/>
    public static class ThreadPool
    {
        /// <summary>Queues a piece of work.</summary>
        public static extern IAsyncAction RunAsync(WorkItemHandler handler, WorkItemPriority priority);
        /// <summary>Queues a piece of work.</summary>
        public static extern IAsyncAction RunAsync(WorkItemHandler handler, WorkItemPriority priority, WorkItemOptions options);
        /// <summary>Queues a piece of work.</summary>
        public static extern IAsyncAction RunAsync(WorkItemHandler handler);
    }
}
