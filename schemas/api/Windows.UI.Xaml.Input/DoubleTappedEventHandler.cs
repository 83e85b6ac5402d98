namespace Windows.UI.Xaml.Input
{
    /// <summary>Receives a double tap.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.input.doubletappedeventhandler"/>
    public delegate void DoubleTappedEventHandler(object sender, DoubleTappedRoutedEventArgs e);
}
