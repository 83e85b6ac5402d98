namespace Windows.UI.Xaml.Input
{
    /// <summary>Receives the end of a movement of fingers.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.input.manipulationcompletedeventhandler"/>
    public delegate void ManipulationCompletedEventHandler(object sender, ManipulationCompletedRoutedEventArgs e);
}
