namespace Windows.UI.Xaml
{
    /// <summary>Something happened to an element.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.routedeventargs"/>
    public class RoutedEventArgs
    {
        public RoutedEventArgs()
        {
        }

        internal RoutedEventArgs(object originalSource)
        {
            OriginalSource = originalSource;
        }

        public object OriginalSource { get; }
    }
}
