namespace Windows.UI.Xaml.Controls
{
    /// <summary>Receives a click on the heading of a section.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.hubsectionheaderclickeventhandler"/>
    public delegate void HubSectionHeaderClickEventHandler(object sender, HubSectionHeaderClickEventArgs e);
}
