using System;

namespace Windows.UI.Xaml.Navigation
{
    /// <summary>A page could not be made.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.navigation.navigationfailedeventargs"/>
    public sealed class NavigationFailedEventArgs
    {
        internal NavigationFailedEventArgs(Exception exception, Type sourcePageType)
        {
            Exception = exception;
            SourcePageType = sourcePageType;
        }

        public Exception Exception { get; }
        public bool Handled { get; set; }
        public Type SourcePageType { get; }
    }
}
