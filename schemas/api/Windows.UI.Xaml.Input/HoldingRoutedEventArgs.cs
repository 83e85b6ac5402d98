using Windows.Devices.Input;
using Windows.Foundation;
using Windows.UI.Input;

namespace Windows.UI.Xaml.Input
{
    /// <summary>An element is pressed for longer.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.input.holdingroutedeventargs"/>
    public sealed class HoldingRoutedEventArgs : RoutedEventArgs
    {
        public extern HoldingRoutedEventArgs();
        public extern bool Handled { get; set; }
        public extern HoldingState HoldingState { get; }
        public extern PointerDeviceType PointerDeviceType { get; }
        public extern Point GetPosition(UIElement relativeTo);
    }
}
