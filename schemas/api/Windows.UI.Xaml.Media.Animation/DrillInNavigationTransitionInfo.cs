namespace Windows.UI.Xaml.Media.Animation
{
    /// <summary>Pages come from the depth.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.animation.drillinnavigationtransitioninfo"/>
    public sealed class DrillInNavigationTransitionInfo : NavigationTransitionInfo
    {
        public extern DrillInNavigationTransitionInfo();
    }
}
