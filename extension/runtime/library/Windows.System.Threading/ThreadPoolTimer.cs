using System;
using System.Threading;

namespace Windows.System.Threading
{
    /// <summary>A timer that fires on a thread of the pool; it does not keep a background task alive without a deferral.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.system.threading.threadpooltimer"/>
    public sealed class ThreadPoolTimer
    {
        private readonly TimerElapsedHandler handler;
        private TimerDestroyedHandler destroyed;
        private Timer timer;

        private ThreadPoolTimer(TimerElapsedHandler handler, TimerDestroyedHandler destroyed, TimeSpan delay, TimeSpan period)
        {
            if (handler == null) throw new ArgumentNullException("handler");
            this.handler = handler;
            this.destroyed = destroyed;
            Delay = delay;
            Period = period;
        }

        public TimeSpan Delay { get; }
        public TimeSpan Period { get; }

        /// <summary>Fires again and again.</summary>
        public static ThreadPoolTimer CreatePeriodicTimer(TimerElapsedHandler handler, TimeSpan period)
        {
            return CreatePeriodicTimer(handler, period, null);
        }

        /// <summary>Fires again and again.</summary>
        public static ThreadPoolTimer CreatePeriodicTimer(TimerElapsedHandler handler, TimeSpan period, TimerDestroyedHandler destroyed)
        {
            var timer = new ThreadPoolTimer(handler, destroyed, TimeSpan.Zero, period);
            timer.timer = new Timer(timer.Elapsed, null, period, period);
            return timer;
        }

        /// <summary>Fires once.</summary>
        public static ThreadPoolTimer CreateTimer(TimerElapsedHandler handler, TimeSpan delay)
        {
            return CreateTimer(handler, delay, null);
        }

        /// <summary>Fires once.</summary>
        public static ThreadPoolTimer CreateTimer(TimerElapsedHandler handler, TimeSpan delay, TimerDestroyedHandler destroyed)
        {
            var timer = new ThreadPoolTimer(handler, destroyed, delay, TimeSpan.Zero);
            timer.timer = new Timer(timer.Elapsed, null, delay, Timeout.InfiniteTimeSpan);
            return timer;
        }

        /// <summary>Stops the timer.</summary>
        public void Cancel()
        {
            timer.Dispose();
            End();
        }

        private void Elapsed(object state)
        {
            handler(this);
            if (Period == TimeSpan.Zero) End();
        }

        private void End()
        {
            var handlers = Interlocked.Exchange(ref destroyed, null);
            if (handlers != null) handlers(this);
        }
    }
}
