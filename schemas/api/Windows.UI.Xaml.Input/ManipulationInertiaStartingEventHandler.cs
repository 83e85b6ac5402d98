namespace Windows.UI.Xaml.Input
{
    /// <summary>Receives that fingers let go in motion.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.input.manipulationinertiastartingeventhandler"/>
    public delegate void ManipulationInertiaStartingEventHandler(object sender, ManipulationInertiaStartingRoutedEventArgs e);
}
