using System;
using Windows.UI.Xaml.Media.Animation;

namespace Windows.UI.Xaml.Navigation
{
    /// <summary>A page is about to go.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.navigation.navigatingcanceleventargs"/>
    public sealed class NavigatingCancelEventArgs
    {
        private extern NavigatingCancelEventArgs();
        /// <summary>Set it to stay.</summary>
        public extern bool Cancel { get; set; }
        public extern NavigationMode NavigationMode { get; }
        public extern NavigationTransitionInfo NavigationTransitionInfo { get; }
        public extern object Parameter { get; }
        public extern Type SourcePageType { get; }
    }
}
