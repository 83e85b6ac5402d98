namespace Windows.UI.Xaml.Controls
{
    /// <summary>The heading of a section was clicked.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.hubsectionheaderclickeventargs"/>
    public sealed class HubSectionHeaderClickEventArgs
    {
        public extern HubSectionHeaderClickEventArgs();
        public extern HubSection Section { get; }
    }
}
