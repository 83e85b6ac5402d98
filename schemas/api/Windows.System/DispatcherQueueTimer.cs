using System;
using Windows.Foundation;

namespace Windows.System
{
    /// <summary>A timer that fires on one thread.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.system.dispatcherqueuetimer"/>
    public sealed class DispatcherQueueTimer
    {
        private extern DispatcherQueueTimer();
        public extern TimeSpan Interval { get; set; }
        public extern bool IsRepeating { get; set; }
        public extern bool IsRunning { get; }
        public extern event TypedEventHandler<DispatcherQueueTimer, object> Tick;
        public extern void Start();
        public extern void Stop();
    }
}
