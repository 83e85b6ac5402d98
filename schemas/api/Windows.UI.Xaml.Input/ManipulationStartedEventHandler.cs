namespace Windows.UI.Xaml.Input
{
    /// <summary>Receives that fingers begin to move.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.input.manipulationstartedeventhandler"/>
    public delegate void ManipulationStartedEventHandler(object sender, ManipulationStartedRoutedEventArgs e);
}
