using System;
using System.Threading;
using Windows.Foundation;
using Windows.UI.Core;

namespace Windows.UI.Xaml
{
    /// <summary>A timer that fires on the thread of a window.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.dispatchertimer"/>
    public class DispatcherTimer
    {
        private readonly CoreDispatcher dispatcher;
        private Timer timer;
        /// <summary>Ticks that were due before the timer was stopped or started again do not count.</summary>
        private int generation;

        public DispatcherTimer()
        {
            if (CoreWindow.Main == null) throw WindowsError.Refuse("wrong-thread");
            dispatcher = CoreWindow.Main.Dispatcher;
        }

        public TimeSpan Interval { get; set; }

        public bool IsEnabled
        {
            get { return timer != null; }
        }

        public event EventHandler<object> Tick;

        /// <summary>Begins anew when it runs already.</summary>
        public void Start()
        {
            Stop();
            var current = generation;
            timer = new Timer(state => dispatcher.Enqueue(CoreDispatcherPriority.Normal, () => RaiseTick(current)), null, Interval, Interval);
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
            var handlers = Tick;
            if (of == generation && handlers != null) handlers(this, null);
        }
    }
}
