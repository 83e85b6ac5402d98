using Windows.UI.Xaml.Media.Animation;

namespace Windows.UI.Xaml.Navigation
{
    /// <summary>How to show a page.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.navigation.framenavigationoptions"/>
    public class FrameNavigationOptions
    {
        public extern FrameNavigationOptions();
        public extern bool IsNavigationStackEnabled { get; set; }
        public extern NavigationTransitionInfo TransitionInfoOverride { get; set; }
    }
}
