namespace Windows.UI.Xaml.Controls
{
    /// <summary>One of several sections side by side.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.hubsection"/>
    public class HubSection : Control
    {
        public extern HubSection();
        public extern object Header { get; set; }
    }
}
