namespace Windows.UI.Xaml.Media.Animation
{
    /// <summary>Pages come from below.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.animation.entrancenavigationtransitioninfo"/>
    public sealed class EntranceNavigationTransitionInfo : NavigationTransitionInfo
    {
        public extern EntranceNavigationTransitionInfo();
        public static extern bool GetIsTargetElement(UIElement element);
        public static extern void SetIsTargetElement(UIElement element, bool value);
    }
}
