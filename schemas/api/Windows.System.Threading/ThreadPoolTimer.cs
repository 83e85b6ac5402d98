using System;

namespace Windows.System.Threading
{
    /// <summary>A timer that fires on a thread of the pool; it does not keep a background task alive without a deferral.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.system.threading.threadpooltimer"/>
    public sealed class ThreadPoolTimer
    {
        private extern ThreadPoolTimer();
        public extern TimeSpan Delay { get; }
        public extern TimeSpan Period { get; }
        /// <summary>Fires again and again.</summary>
        public static extern ThreadPoolTimer CreatePeriodicTimer(TimerElapsedHandler handler, TimeSpan period);
        /// <summary>Fires again and again.</summary>
        public static extern ThreadPoolTimer CreatePeriodicTimer(TimerElapsedHandler handler, TimeSpan period, TimerDestroyedHandler destroyed);
        /// <summary>Fires once.</summary>
        public static extern ThreadPoolTimer CreateTimer(TimerElapsedHandler handler, TimeSpan delay);
        /// <summary>Fires once.</summary>
        public static extern ThreadPoolTimer CreateTimer(TimerElapsedHandler handler, TimeSpan delay, TimerDestroyedHandler destroyed);
        /// <summary>Stops the timer.</summary>
        public extern void Cancel();
    }
}
