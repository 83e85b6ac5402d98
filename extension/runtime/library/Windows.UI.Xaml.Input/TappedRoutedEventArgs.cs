using Windows.Foundation;

namespace Windows.UI.Xaml.Input
{
    /// <summary>An element was tapped.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.input.tappedroutedeventargs"/>
    public sealed class TappedRoutedEventArgs : RoutedEventArgs
    {
        public TappedRoutedEventArgs()
        {
        }

        internal TappedRoutedEventArgs(object originalSource) : base(originalSource)
        {
        }

        public extern bool Handled { get; set; }
        public extern Point GetPosition(UIElement relativeTo);
    }
}
