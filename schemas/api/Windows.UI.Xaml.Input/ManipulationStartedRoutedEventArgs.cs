using Windows.Devices.Input;
using Windows.Foundation;
using Windows.UI.Input;

namespace Windows.UI.Xaml.Input
{
    /// <summary>Fingers begin to move on an element.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.input.manipulationstartedroutedeventargs"/>
    public sealed class ManipulationStartedRoutedEventArgs : RoutedEventArgs
    {
        public extern ManipulationStartedRoutedEventArgs();
        public extern UIElement Container { get; }
        public extern ManipulationDelta Cumulative { get; }
        public extern bool Handled { get; set; }
        public extern PointerDeviceType PointerDeviceType { get; }
        public extern Point Position { get; }
        public extern void Complete();
    }
}
