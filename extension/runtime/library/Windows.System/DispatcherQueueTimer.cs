using System;
using System.Threading;
using Windows.Foundation;

namespace Windows.System
{
    /// <summary>A timer that ticks on the thread of a queue.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.system.dispatcherqueuetimer"/>
    public sealed class DispatcherQueueTimer
    {
        private readonly DispatcherQueue queue;
        private Timer timer;
        /// <summary>Ticks that were due before the timer was stopped or started again do not count.</summary>
        private int generation;

        internal DispatcherQueueTimer(DispatcherQueue queue)
        {
            this.queue = queue;
        }

        public TimeSpan Interval { get; set; }
        public bool IsRepeating { get; set; } = true;

        public bool IsRunning
        {
            get { return timer != null; }
        }

        public event TypedEventHandler<DispatcherQueueTimer, object> Tick;

        /// <summary>Begins anew when it runs already.</summary>
        public void Start()
        {
            Stop();
            var current = generation;
            var next = IsRepeating ? Interval : Timeout.InfiniteTimeSpan;
            timer = new Timer(state => queue.TryEnqueue(() => RaiseTick(current)), null, Interval, next);
        }

        public void Stop()
        {
            generation++;
            if (timer == null) return;
            timer.Dispose();
            timer = null;
        }

        private void RaiseTick(int of)
        {
            if (of != generation) return;
            if (!IsRepeating) Stop();
            var handlers = Tick;
            if (handlers != null) handlers(this, null);
        }
    }
}
