namespace Windows.UI.Xaml.Controls
{
    /// <summary>Receives the newly chosen entries.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.selectionchangedeventhandler"/>
    public delegate void SelectionChangedEventHandler(object sender, SelectionChangedEventArgs e);
}
