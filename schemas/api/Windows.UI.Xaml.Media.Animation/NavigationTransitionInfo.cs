namespace Windows.UI.Xaml.Media.Animation
{
    /// <summary>How pages change.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.animation.navigationtransitioninfo"/>
    public class NavigationTransitionInfo : DependencyObject
    {
        protected extern NavigationTransitionInfo();
        protected virtual extern string GetNavigationStateCore();
        protected virtual extern void SetNavigationStateCore(string navigationState);
    }
}
