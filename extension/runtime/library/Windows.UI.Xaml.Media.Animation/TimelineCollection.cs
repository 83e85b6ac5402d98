using System.Collections.ObjectModel;

namespace Windows.UI.Xaml.Media.Animation
{
    /// <summary>Changes over time.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.animation.timelinecollection"/>
    public sealed class TimelineCollection : Collection<Timeline>
    {
        public TimelineCollection()
        {
        }
    }
}
