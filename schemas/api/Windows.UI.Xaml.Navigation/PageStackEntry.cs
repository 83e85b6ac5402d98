using System;
using Windows.UI.Xaml.Media.Animation;

namespace Windows.UI.Xaml.Navigation
{
    /// <summary>A page on the way back.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.navigation.pagestackentry"/>
    public sealed class PageStackEntry : DependencyObject
    {
        public extern PageStackEntry(Type sourcePageType, object parameter, NavigationTransitionInfo navigationTransitionInfo);
        public extern NavigationTransitionInfo NavigationTransitionInfo { get; }
        public extern object Parameter { get; }
        public extern Type SourcePageType { get; }
    }
}
