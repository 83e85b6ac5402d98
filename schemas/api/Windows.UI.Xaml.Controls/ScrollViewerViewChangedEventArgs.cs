namespace Windows.UI.Xaml.Controls
{
    /// <summary>It was scrolled or zoomed.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.scrollviewerviewchangedeventargs"/>
    public sealed class ScrollViewerViewChangedEventArgs
    {
        public extern ScrollViewerViewChangedEventArgs();
        public extern bool IsIntermediate { get; }
    }
}
