namespace Windows.UI.ViewManagement
{
    /// <summary>The colours of the title bar.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.viewmanagement.applicationviewtitlebar"/>
    public sealed class ApplicationViewTitleBar
    {
        private extern ApplicationViewTitleBar();
        public extern Color? BackgroundColor { get; set; }
        public extern Color? ButtonBackgroundColor { get; set; }
        public extern Color? ButtonForegroundColor { get; set; }
        public extern Color? ButtonHoverBackgroundColor { get; set; }
        public extern Color? ButtonHoverForegroundColor { get; set; }
        public extern Color? ButtonInactiveBackgroundColor { get; set; }
        public extern Color? ButtonInactiveForegroundColor { get; set; }
        public extern Color? ButtonPressedBackgroundColor { get; set; }
        public extern Color? ButtonPressedForegroundColor { get; set; }
        public extern Color? ForegroundColor { get; set; }
        public extern Color? InactiveBackgroundColor { get; set; }
        public extern Color? InactiveForegroundColor { get; set; }
    }
}
