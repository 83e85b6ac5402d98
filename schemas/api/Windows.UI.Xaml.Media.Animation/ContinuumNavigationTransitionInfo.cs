namespace Windows.UI.Xaml.Media.Animation
{
    /// <summary>An element flies from page to page.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.animation.continuumnavigationtransitioninfo"/>
    public sealed class ContinuumNavigationTransitionInfo : NavigationTransitionInfo
    {
        public extern ContinuumNavigationTransitionInfo();
        public extern UIElement ExitElement { get; set; }
    }
}
