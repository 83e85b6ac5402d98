using System.Collections.ObjectModel;

namespace Windows.UI.Xaml.Media.Animation
{
    /// <summary>Ways to appear or disappear.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.animation.transitioncollection"/>
    public sealed class TransitionCollection : Collection<Transition>
    {
        public TransitionCollection()
        {
        }
    }
}
