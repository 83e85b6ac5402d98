namespace Windows.UI.Xaml.Input
{
    /// <summary>Receives a hold.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.input.holdingeventhandler"/>
    public delegate void HoldingEventHandler(object sender, HoldingRoutedEventArgs e);
}
