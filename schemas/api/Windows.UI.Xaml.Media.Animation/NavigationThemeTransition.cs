namespace Windows.UI.Xaml.Media.Animation
{
    /// <summary>Pages come and go as the system does it.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.animation.navigationthemetransition"/>
    public sealed class NavigationThemeTransition : Transition
    {
        public extern NavigationThemeTransition();
        public extern NavigationTransitionInfo DefaultNavigationTransitionInfo { get; set; }
    }
}
