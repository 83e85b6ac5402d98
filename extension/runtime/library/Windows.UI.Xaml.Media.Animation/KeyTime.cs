using System;

namespace Windows.UI.Xaml.Media.Animation
{
    /// <summary>When a value is reached.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.animation.keytime"/>
    public struct KeyTime
    {
        private KeyTime(TimeSpan time)
        {
            TimeSpan = time;
        }

        public TimeSpan TimeSpan { get; }

        public static KeyTime FromTimeSpan(TimeSpan timeSpan)
        {
            return new KeyTime(timeSpan);
        }

        public static implicit operator KeyTime(TimeSpan timeSpan)
        {
            return new KeyTime(timeSpan);
        }
    }
}
