using System;
using System.Threading.Tasks;
using Windows.Foundation;
using Windows.System.Profile;

namespace Windows.UI.ViewManagement
{
    /// <summary>The row at the top of a phone's screen.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.viewmanagement.statusbar"/>
    public sealed class StatusBar
    {
        private static StatusBar current;

        private StatusBar()
        {
        }

        public Color? BackgroundColor { get; set; }
        public double BackgroundOpacity { get; set; }
        public Color? ForegroundColor { get; set; }
        public extern Rect OccludedRect { get; }
        public StatusBarProgressIndicator ProgressIndicator { get; } = new StatusBarProgressIndicator();
        public event TypedEventHandler<StatusBar, object> Hiding;
        public event TypedEventHandler<StatusBar, object> Showing;

        public static StatusBar GetForCurrentView()
        {
            Families.Demand("Windows.UI.ViewManagement.StatusBar");
            return current ?? (current = new StatusBar());
        }

        public IAsyncAction HideAsync()
        {
            if (Hiding != null) Hiding(this, null);
            return Task.CompletedTask.AsAsyncAction();
        }

        public IAsyncAction ShowAsync()
        {
            if (Showing != null) Showing(this, null);
            return Task.CompletedTask.AsAsyncAction();
        }
    }
}
