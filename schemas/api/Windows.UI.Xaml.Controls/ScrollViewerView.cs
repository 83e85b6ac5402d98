namespace Windows.UI.Xaml.Controls
{
    /// <summary>Where a view is scrolled to.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.scrollviewerview"/>
    public sealed class ScrollViewerView
    {
        private extern ScrollViewerView();
        public extern double HorizontalOffset { get; }
        public extern double VerticalOffset { get; }
        public extern float ZoomFactor { get; }
    }
}
