using Windows.Devices.Input;
using Windows.Foundation;
using Windows.UI.Input;

namespace Windows.UI.Xaml.Input
{
    /// <summary>Fingers have moved an element.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.input.manipulationcompletedroutedeventargs"/>
    public sealed class ManipulationCompletedRoutedEventArgs : RoutedEventArgs
    {
        public extern ManipulationCompletedRoutedEventArgs();
        public extern UIElement Container { get; }
        public extern ManipulationDelta Cumulative { get; }
        public extern bool Handled { get; set; }
        public extern bool IsInertial { get; }
        public extern PointerDeviceType PointerDeviceType { get; }
        public extern Point Position { get; }
        public extern ManipulationVelocities Velocities { get; }
    }
}
