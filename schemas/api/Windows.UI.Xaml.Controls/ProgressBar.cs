using Windows.UI.Xaml.Controls.Primitives;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>How far something is.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.progressbar"/>
    public class ProgressBar : RangeBase
    {
        public extern ProgressBar();
        public extern bool IsIndeterminate { get; set; }
        public static extern DependencyProperty IsIndeterminateProperty { get; }
        public extern bool ShowError { get; set; }
        public extern bool ShowPaused { get; set; }
    }
}
