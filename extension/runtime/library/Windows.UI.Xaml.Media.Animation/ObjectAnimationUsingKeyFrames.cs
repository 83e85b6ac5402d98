using System;

namespace Windows.UI.Xaml.Media.Animation
{
    /// <summary>The values of a property at some times, the last of which is the end.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.animation.objectanimationusingkeyframes"/>
    public sealed class ObjectAnimationUsingKeyFrames : Timeline
    {
        public ObjectAnimationUsingKeyFrames()
        {
        }

        public bool EnableDependentAnimation { get; set; }
        public ObjectKeyFrameCollection KeyFrames { get; } = new ObjectKeyFrameCollection();

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
