using System;

namespace Windows.UI.Xaml.Navigation
{
    /// <summary>A page could not be made.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.navigation.navigationfailedeventargs"/>
    public sealed class NavigationFailedEventArgs
    {
        private extern NavigationFailedEventArgs();
        public extern Exception Exception { get; }
        public extern bool Handled { get; set; }
        public extern Type SourcePageType { get; }
    }
}
