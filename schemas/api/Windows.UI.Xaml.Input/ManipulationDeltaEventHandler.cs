namespace Windows.UI.Xaml.Input
{
    /// <summary>Receives a movement of fingers.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.input.manipulationdeltaeventhandler"/>
    public delegate void ManipulationDeltaEventHandler(object sender, ManipulationDeltaRoutedEventArgs e);
}
