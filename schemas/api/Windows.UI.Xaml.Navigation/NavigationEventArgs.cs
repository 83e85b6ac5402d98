using System;
using Windows.UI.Xaml.Media.Animation;

namespace Windows.UI.Xaml.Navigation
{
    /// <summary>A page has come or gone.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.navigation.navigationeventargs"/>
    public sealed class NavigationEventArgs
    {
        private extern NavigationEventArgs();
        public extern object Content { get; }
        /// <summary>Whether it was new, or the way back.</summary>
        public extern NavigationMode NavigationMode { get; }
        public extern NavigationTransitionInfo NavigationTransitionInfo { get; }
        /// <summary>What was passed to the page.</summary>
        public extern object Parameter { get; }
        public extern Type SourcePageType { get; }
        public extern Uri Uri { get; set; }
    }
}
