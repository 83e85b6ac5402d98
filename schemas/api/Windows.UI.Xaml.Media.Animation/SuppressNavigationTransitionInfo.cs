namespace Windows.UI.Xaml.Media.Animation
{
    /// <summary>Pages change at once.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.animation.suppressnavigationtransitioninfo"/>
    public sealed class SuppressNavigationTransitionInfo : NavigationTransitionInfo
    {
        public extern SuppressNavigationTransitionInfo();
    }
}
