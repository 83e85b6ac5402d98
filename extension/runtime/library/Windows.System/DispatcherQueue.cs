using System;
using Windows.Foundation;
using Windows.UI.Core;

namespace Windows.System
{
    /// <summary>Work for the thread of a window, in order; it shares its queues with the dispatcher of the window.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.system.dispatcherqueue"/>
    public sealed class DispatcherQueue
    {
        private readonly CoreDispatcher dispatcher;

        internal DispatcherQueue(CoreDispatcher dispatcher)
        {
            this.dispatcher = dispatcher;
        }

        public bool HasThreadAccess
        {
            get { return dispatcher.HasThreadAccess; }
        }

        /// <summary>The queue of a window ends with its process, and nobody hears of that.</summary>
        public event TypedEventHandler<DispatcherQueue, object> ShutdownCompleted
        {
            add { }
            remove { }
        }

        /// <summary>Null on a thread without window.</summary>
        public static DispatcherQueue GetForCurrentThread()
        {
            var window = CoreWindow.GetForCurrentThread();
            return window == null ? null : window.DispatcherQueue;
        }

        public DispatcherQueueTimer CreateTimer()
        {
            return new DispatcherQueueTimer(this);
        }

        public bool TryEnqueue(DispatcherQueuePriority priority, DispatcherQueueHandler callback)
        {
            if (callback == null) throw new ArgumentNullException("callback");
            dispatcher.Enqueue(PriorityOf(priority), () => callback());
            return true;
        }

        public bool TryEnqueue(DispatcherQueueHandler callback)
        {
            return TryEnqueue(DispatcherQueuePriority.Normal, callback);
        }

        private static CoreDispatcherPriority PriorityOf(DispatcherQueuePriority priority)
        {
            if (priority == DispatcherQueuePriority.High) return CoreDispatcherPriority.High;
            return priority == DispatcherQueuePriority.Low ? CoreDispatcherPriority.Low : CoreDispatcherPriority.Normal;
        }
    }
}
