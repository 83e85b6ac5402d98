using Windows.Devices.Input;
using Windows.Foundation;
using Windows.UI.Input;

namespace Windows.UI.Xaml.Input
{
    /// <summary>Fingers move on an element.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.input.manipulationdeltaroutedeventargs"/>
    public sealed class ManipulationDeltaRoutedEventArgs : RoutedEventArgs
    {
        public extern ManipulationDeltaRoutedEventArgs();
        public extern UIElement Container { get; }
        public extern ManipulationDelta Cumulative { get; }
        public extern ManipulationDelta Delta { get; }
        public extern bool Handled { get; set; }
        public extern bool IsInertial { get; }
        public extern PointerDeviceType PointerDeviceType { get; }
        public extern Point Position { get; }
        public extern ManipulationVelocities Velocities { get; }
        public extern void Complete();
    }
}
