namespace Windows.UI.Xaml.Controls
{
    /// <summary>Receives the news that something is being pasted.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.textcontrolpasteeventhandler"/>
    public delegate void TextControlPasteEventHandler(object sender, TextControlPasteEventArgs e);
}
