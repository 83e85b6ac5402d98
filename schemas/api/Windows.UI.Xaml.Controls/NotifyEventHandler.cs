namespace Windows.UI.Xaml.Controls
{
    /// <summary>Receives what a script tells the app.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.notifyeventhandler"/>
    public delegate void NotifyEventHandler(object sender, NotifyEventArgs e);
}
