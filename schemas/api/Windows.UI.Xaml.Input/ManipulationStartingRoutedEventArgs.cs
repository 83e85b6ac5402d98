namespace Windows.UI.Xaml.Input
{
    /// <summary>Fingers touch an element.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.input.manipulationstartingroutedeventargs"/>
    public sealed class ManipulationStartingRoutedEventArgs : RoutedEventArgs
    {
        public extern ManipulationStartingRoutedEventArgs();
        public extern UIElement Container { get; set; }
        public extern bool Handled { get; set; }
        public extern ManipulationModes Mode { get; set; }
        public extern ManipulationPivot Pivot { get; set; }
    }
}
