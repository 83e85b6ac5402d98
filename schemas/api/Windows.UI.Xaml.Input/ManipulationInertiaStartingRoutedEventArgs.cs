using Windows.Devices.Input;
using Windows.UI.Input;

namespace Windows.UI.Xaml.Input
{
    /// <summary>Fingers let go of an element in motion.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.input.manipulationinertiastartingroutedeventargs"/>
    public sealed class ManipulationInertiaStartingRoutedEventArgs : RoutedEventArgs
    {
        public extern ManipulationInertiaStartingRoutedEventArgs();
        public extern UIElement Container { get; }
        public extern ManipulationDelta Cumulative { get; }
        public extern ManipulationDelta Delta { get; }
        public extern bool Handled { get; set; }
        public extern PointerDeviceType PointerDeviceType { get; }
        public extern ManipulationVelocities Velocities { get; }
    }
}
