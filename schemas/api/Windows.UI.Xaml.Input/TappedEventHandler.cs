namespace Windows.UI.Xaml.Input
{
    /// <summary>Receives a tap.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.input.tappedeventhandler"/>
    public delegate void TappedEventHandler(object sender, TappedRoutedEventArgs e);
}
