using System;
using System.Collections.Generic;
using Windows.UI.Xaml.Media.Animation;
using Windows.UI.Xaml.Navigation;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>Shows pages and remembers the way back.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.frame"/>
    public class Frame : ContentControl
    {
        public extern Frame();
        public extern IList<PageStackEntry> BackStack { get; }
        public extern int BackStackDepth { get; }
        public extern int CacheSize { get; set; }
        public extern bool CanGoBack { get; }
        public extern bool CanGoForward { get; }
        public extern Type CurrentSourcePageType { get; }
        public extern IList<PageStackEntry> ForwardStack { get; }
        public extern bool IsNavigationStackEnabled { get; set; }
        public extern Type SourcePageType { get; set; }
        public extern event NavigatedEventHandler Navigated;
        public extern event NavigatingCancelEventHandler Navigating;
        /// <summary>Raised when a page could not be made.</summary>
        public extern event NavigationFailedEventHandler NavigationFailed;
        public extern event NavigationStoppedEventHandler NavigationStopped;
        public extern string GetNavigationState();
        public extern void GoBack();
        public extern void GoBack(NavigationTransitionInfo transitionInfoOverride);
        public extern void GoForward();
        /// <summary>Shows a page of the given type.</summary>
        public extern bool Navigate(Type sourcePageType, object parameter, NavigationTransitionInfo infoOverride);
        /// <summary>Shows a page of the given type.</summary>
        public extern bool Navigate(Type sourcePageType, object parameter);
        /// <summary>Shows a page of the given type.</summary>
        public extern bool Navigate(Type sourcePageType);
        public extern bool NavigateToType(Type sourcePageType, object parameter, FrameNavigationOptions navigationOptions);
        public extern void SetNavigationState(string navigationState, bool suppressNavigate);
        public extern void SetNavigationState(string navigationState);
    }
}
