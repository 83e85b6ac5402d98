namespace Windows.UI.Xaml.Controls
{
    /// <summary>Receives the pressed entry.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.itemclickeventhandler"/>
    public delegate void ItemClickEventHandler(object sender, ItemClickEventArgs e);
}
