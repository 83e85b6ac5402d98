using System;

namespace Windows.UI.Xaml.Media.Animation
{
    /// <summary>The values of a number at some times, the last of which is the end.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.animation.doubleanimationusingkeyframes"/>
    public sealed class DoubleAnimationUsingKeyFrames : Timeline
    {
        public DoubleAnimationUsingKeyFrames()
        {
        }

        public bool EnableDependentAnimation { get; set; }
        public DoubleKeyFrameCollection KeyFrames { get; } = new DoubleKeyFrameCollection();

        internal override TimeSpan? Natural
        {
            get
            {
                var last = TimeSpan.Zero;
                foreach (var frame in KeyFrames)
                    if (frame.KeyTime.TimeSpan > last) last = frame.KeyTime.TimeSpan;
                return last;
            }
        }
    }
}
