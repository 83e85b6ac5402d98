namespace Windows.UI.Xaml.Controls
{
    /// <summary>How the pane stands to the content.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.splitviewdisplaymode"/>
    public enum SplitViewDisplayMode
    {
        Overlay = 0,
        Inline = 1,
        CompactOverlay = 2,
        CompactInline = 3,
    }
}
