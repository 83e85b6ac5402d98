using System;

namespace Windows.UI.Xaml.Media.Animation
{
    /// <summary>Changes over time.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.animation.timeline"/>
    public class Timeline : DependencyObject
    {
        internal extern Timeline();
        public extern bool AutoReverse { get; set; }
        public extern TimeSpan? BeginTime { get; set; }
        public extern double SpeedRatio { get; set; }
        public extern event EventHandler<object> Completed;
    }
}
