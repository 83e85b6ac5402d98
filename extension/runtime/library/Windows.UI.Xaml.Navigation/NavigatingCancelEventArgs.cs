using System;
using Windows.UI.Xaml.Media.Animation;

namespace Windows.UI.Xaml.Navigation
{
    /// <summary>A page is about to go.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.navigation.navigatingcanceleventargs"/>
    public sealed class NavigatingCancelEventArgs
    {
        internal NavigatingCancelEventArgs(NavigationMode mode, object parameter, Type sourcePageType, NavigationTransitionInfo transition)
        {
            NavigationMode = mode;
            Parameter = parameter;
            SourcePageType = sourcePageType;
            NavigationTransitionInfo = transition;
        }

        /// <summary>Set it to stay.</summary>
        public bool Cancel { get; set; }
        public NavigationMode NavigationMode { get; }
        public NavigationTransitionInfo NavigationTransitionInfo { get; }
        public object Parameter { get; }
        public Type SourcePageType { get; }
    }
}
