using System;

namespace Windows.UI.Xaml.Media.Animation
{
    /// <summary>Changes over time. Nothing is drawn, and no value changes on the way; the time passes, and the end is told.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.animation.timeline"/>
    public class Timeline : DependencyObject
    {
        internal Timeline()
        {
        }

        public static bool AllowDependentAnimations { get; set; } = true;
        public bool AutoReverse { get; set; }
        public TimeSpan? BeginTime { get; set; } = TimeSpan.Zero;
        public Duration Duration { get; set; } = Duration.Automatic;
        public FillBehavior FillBehavior { get; set; }
        public RepeatBehavior RepeatBehavior { get; set; } = new RepeatBehavior(1);
        public double SpeedRatio { get; set; } = 1;
        public event EventHandler<object> Completed;

        /// <summary>How long it takes by itself where its Duration does not say.</summary>
        internal virtual TimeSpan? Natural
        {
            get { return TimeSpan.FromSeconds(1); }
        }

        /// <summary>From the beginning of what it belongs to until its end; null: it has none.</summary>
        internal TimeSpan? Length
        {
            get
            {
                var once = Duration == Duration.Forever ? null : Duration.HasTimeSpan ? Duration.TimeSpan : Natural;
                if (once == null || RepeatBehavior.IsForever) return null;
                var ticks = (double)once.Value.Ticks * (AutoReverse ? 2 : 1);
                ticks = RepeatBehavior.HasDuration ? RepeatBehavior.Duration.Ticks : ticks * RepeatBehavior.Count;
                return BeginTime.GetValueOrDefault() + new TimeSpan((long)(ticks / SpeedRatio));
            }
        }

        internal void RaiseCompleted()
        {
            if (Completed != null) Completed(this, null);
        }
    }
}
