using System;
using System.Threading.Tasks;
using Windows.Foundation;

namespace Windows.System.Threading
{
    /// <summary>Runs work on threads of the pool.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.system.threading.threadpool"/>
    public static class ThreadPool
    {
        /// <summary>Queues a piece of work.</summary>
        public static IAsyncAction RunAsync(WorkItemHandler handler, WorkItemPriority priority)
        {
            return RunAsync(handler);
        }

        /// <summary>Queues a piece of work.</summary>
        public static IAsyncAction RunAsync(WorkItemHandler handler, WorkItemPriority priority, WorkItemOptions options)
        {
            return RunAsync(handler);
        }

        /// <summary>Queues a piece of work.</summary>
        public static IAsyncAction RunAsync(WorkItemHandler handler)
        {
            if (handler == null) throw new ArgumentNullException("handler");
            AsyncActionFromTask action = null;
            var work = new Task(() => handler(action));
            action = new AsyncActionFromTask(work, null);
            work.Start(TaskScheduler.Default);
            return action;
        }
    }
}
