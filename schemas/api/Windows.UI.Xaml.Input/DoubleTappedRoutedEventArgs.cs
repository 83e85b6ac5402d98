using Windows.Foundation;

namespace Windows.UI.Xaml.Input
{
    /// <summary>An element was tapped twice.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.input.doubletappedroutedeventargs"/>
    public sealed class DoubleTappedRoutedEventArgs : RoutedEventArgs
    {
        public extern DoubleTappedRoutedEventArgs();
        public extern bool Handled { get; set; }
        public extern Point GetPosition(UIElement relativeTo);
    }
}
