namespace Windows.UI.Xaml.Media.Animation
{
    /// <summary>Pages come from the side.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.animation.slidenavigationtransitioninfo"/>
    public sealed class SlideNavigationTransitionInfo : NavigationTransitionInfo
    {
        public extern SlideNavigationTransitionInfo();
        public extern SlideNavigationTransitionEffect Effect { get; set; }
    }
}
