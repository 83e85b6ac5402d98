using System;

namespace Windows.UI.Xaml.Media.Animation
{
    /// <summary>How often an animation runs.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.animation.repeatbehavior"/>
    public struct RepeatBehavior
    {
        private readonly bool isForever;

        public RepeatBehavior(double count)
        {
            if (double.IsNaN(count) || double.IsInfinity(count) || count < 0) throw new ArgumentOutOfRangeException("count");
            Count = count;
            Duration = TimeSpan.Zero;
            isForever = false;
        }

        public RepeatBehavior(TimeSpan duration)
        {
            if (duration < TimeSpan.Zero) throw new ArgumentOutOfRangeException("duration");
            Count = 0;
            Duration = duration;
            isForever = false;
        }

        private RepeatBehavior(bool isForever)
        {
            Count = 0;
            Duration = TimeSpan.Zero;
            this.isForever = isForever;
        }

        public static RepeatBehavior Forever
        {
            get { return new RepeatBehavior(true); }
        }

        public double Count { get; }
        public TimeSpan Duration { get; }

        public bool HasCount
        {
            get { return Count > 0; }
        }

        public bool HasDuration
        {
            get { return Duration > TimeSpan.Zero; }
        }

        internal bool IsForever
        {
            get { return isForever; }
        }
    }
}
