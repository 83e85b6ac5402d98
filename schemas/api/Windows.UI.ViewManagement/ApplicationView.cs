using Windows.Foundation;

namespace Windows.UI.ViewManagement
{
    /// <summary>A window of the app seen by the system.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.viewmanagement.applicationview"/>
    public sealed class ApplicationView
    {
        private extern ApplicationView();
        public static extern Size PreferredLaunchViewSize { get; set; }
        public static extern ApplicationViewWindowingMode PreferredLaunchWindowingMode { get; set; }
        public static extern ApplicationViewState Value { get; }
        public extern int Id { get; }
        public extern bool IsFullScreen { get; }
        public extern bool IsFullScreenMode { get; }
        public extern ApplicationViewOrientation Orientation { get; }
        public extern string Title { get; set; }
        public extern ApplicationViewTitleBar TitleBar { get; }
        public extern Rect VisibleBounds { get; }
        public extern event TypedEventHandler<ApplicationView, object> VisibleBoundsChanged;
        public static extern ApplicationView GetForCurrentView();
        public extern void ExitFullScreenMode();
        public extern bool SetDesiredBoundsMode(ApplicationViewBoundsMode boundsMode);
        public extern void SetPreferredMinSize(Size minSize);
        public extern IAsyncOperation<bool> TryConsolidateAsync();
        public extern bool TryEnterFullScreenMode();
        public extern bool TryResizeView(Size value);
    }
}
