using System.Collections.ObjectModel;

namespace Windows.UI.Xaml.Media.Animation
{
    /// <summary>The values that a property has one after the other.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.animation.objectkeyframecollection"/>
    public sealed class ObjectKeyFrameCollection : Collection<ObjectKeyFrame>
    {
        public ObjectKeyFrameCollection()
        {
        }
    }
}
