namespace Windows.UI.Xaml.Controls
{
    /// <summary>A view is about to be scrolled.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.scrollviewerviewchangingeventargs"/>
    public sealed class ScrollViewerViewChangingEventArgs
    {
        public extern ScrollViewerViewChangingEventArgs();
        public extern ScrollViewerView FinalView { get; }
        public extern bool IsInertial { get; }
        public extern ScrollViewerView NextView { get; }
    }
}
