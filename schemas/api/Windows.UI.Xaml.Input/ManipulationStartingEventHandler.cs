namespace Windows.UI.Xaml.Input
{
    /// <summary>Receives that fingers touch an element.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.input.manipulationstartingeventhandler"/>
    public delegate void ManipulationStartingEventHandler(object sender, ManipulationStartingRoutedEventArgs e);
}
