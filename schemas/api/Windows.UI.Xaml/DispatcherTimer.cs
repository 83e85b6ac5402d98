using System;

namespace Windows.UI.Xaml
{
    /// <summary>A timer that fires on the thread of a window.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.dispatchertimer"/>
    public class DispatcherTimer
    {
        public extern DispatcherTimer();
        public extern TimeSpan Interval { get; set; }
        public extern bool IsEnabled { get; }
        public extern event EventHandler<object> Tick;
        public extern void Start();
        public extern void Stop();
    }
}
