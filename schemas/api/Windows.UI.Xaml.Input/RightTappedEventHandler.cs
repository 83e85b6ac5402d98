namespace Windows.UI.Xaml.Input
{
    /// <summary>Receives a press of the right button.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.input.righttappedeventhandler"/>
    public delegate void RightTappedEventHandler(object sender, RightTappedRoutedEventArgs e);
}
