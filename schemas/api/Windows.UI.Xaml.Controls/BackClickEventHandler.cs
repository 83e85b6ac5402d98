namespace Windows.UI.Xaml.Controls
{
    /// <summary>Receives a press of the back button of a SettingsFlyout.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.backclickeventhandler"/>
    public delegate void BackClickEventHandler(object sender, BackClickEventArgs e);
}
