namespace Windows.UI.Xaml
{
    /// <summary>Something went wrong with an element.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.exceptionroutedeventargs"/>
    public sealed class ExceptionRoutedEventArgs : RoutedEventArgs
    {
        private extern ExceptionRoutedEventArgs();
        public extern string ErrorMessage { get; }
    }
}
