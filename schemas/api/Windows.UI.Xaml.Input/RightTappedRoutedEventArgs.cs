using Windows.Foundation;

namespace Windows.UI.Xaml.Input
{
    /// <summary>An element was pressed with the right button.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.input.righttappedroutedeventargs"/>
    public sealed class RightTappedRoutedEventArgs : RoutedEventArgs
    {
        public extern RightTappedRoutedEventArgs();
        public extern bool Handled { get; set; }
        public extern Point GetPosition(UIElement relativeTo);
    }
}
