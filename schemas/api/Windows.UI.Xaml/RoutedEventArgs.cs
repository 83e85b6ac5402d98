namespace Windows.UI.Xaml
{
    /// <summary>Something happened to an element.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.routedeventargs"/>
    public class RoutedEventArgs
    {
        public extern RoutedEventArgs();
        /// <summary>The element it happened to.</summary>
        public extern object OriginalSource { get; }
    }
}
