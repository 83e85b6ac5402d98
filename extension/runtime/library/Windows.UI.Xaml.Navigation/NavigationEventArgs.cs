using System;
using Windows.UI.Xaml.Media.Animation;

namespace Windows.UI.Xaml.Navigation
{
    /// <summary>A page has come or gone.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.navigation.navigationeventargs"/>
    public sealed class NavigationEventArgs
    {
        internal NavigationEventArgs(object content, NavigationMode mode, object parameter, Type sourcePageType, NavigationTransitionInfo transition)
        {
            Content = content;
            NavigationMode = mode;
            Parameter = parameter;
            SourcePageType = sourcePageType;
            NavigationTransitionInfo = transition;
        }

        public object Content { get; }
        /// <summary>Whether it was new, or the way back.</summary>
        public NavigationMode NavigationMode { get; }
        public NavigationTransitionInfo NavigationTransitionInfo { get; }
        /// <summary>What was passed to the page.</summary>
        public object Parameter { get; }
        public Type SourcePageType { get; }
        public Uri Uri { get; set; }
    }
}
