namespace Windows.UI.Xaml.Media.Animation
{
    /// <summary>Pages come with a zoom.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.animation.commonnavigationtransitioninfo"/>
    public sealed class CommonNavigationTransitionInfo : NavigationTransitionInfo
    {
        public extern CommonNavigationTransitionInfo();
        public extern bool IsStaggeringEnabled { get; set; }
    }
}
