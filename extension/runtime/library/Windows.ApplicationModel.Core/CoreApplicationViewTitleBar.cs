using Windows.Foundation;

namespace Windows.ApplicationModel.Core
{
    /// <summary>The title bar of a window, into which the app may draw.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.core.coreapplicationviewtitlebar"/>
    public sealed class CoreApplicationViewTitleBar
    {
        internal CoreApplicationViewTitleBar()
        {
        }

        public bool ExtendViewIntoTitleBar { get; set; }

        /// <summary>Of a window at 100 % scale.</summary>
        public double Height
        {
            get { return 32; }
        }

        public bool IsVisible
        {
            get { return true; }
        }

        public double SystemOverlayLeftInset
        {
            get { return 0; }
        }

        public double SystemOverlayRightInset
        {
            get { return 138; }
        }

        public extern event TypedEventHandler<CoreApplicationViewTitleBar, object> IsVisibleChanged;
        public extern event TypedEventHandler<CoreApplicationViewTitleBar, object> LayoutMetricsChanged;
    }
}
