using System.Collections.ObjectModel;

namespace Windows.UI.Xaml.Media.Animation
{
    /// <summary>The values that a number has one after the other.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.animation.doublekeyframecollection"/>
    public sealed class DoubleKeyFrameCollection : Collection<DoubleKeyFrame>
    {
        public DoubleKeyFrameCollection()
        {
        }
    }
}
