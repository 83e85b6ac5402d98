namespace Windows.UI.Xaml.Controls
{
    /// <summary>The buttons below a film.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.mediatransportcontrols"/>
    public class MediaTransportControls : Control
    {
        public extern MediaTransportControls();
        public extern bool IsCompact { get; set; }
        public extern bool IsFastForwardButtonVisible { get; set; }
        public extern bool IsFastForwardEnabled { get; set; }
        public extern bool IsFastRewindButtonVisible { get; set; }
        public extern bool IsFastRewindEnabled { get; set; }
        public extern bool IsFullWindowButtonVisible { get; set; }
        public extern bool IsFullWindowEnabled { get; set; }
        public extern bool IsNextTrackButtonVisible { get; set; }
        public extern bool IsPlaybackRateButtonVisible { get; set; }
        public extern bool IsPlaybackRateEnabled { get; set; }
        public extern bool IsPreviousTrackButtonVisible { get; set; }
        public extern bool IsSeekBarVisible { get; set; }
        public extern bool IsSeekEnabled { get; set; }
        public extern bool IsStopButtonVisible { get; set; }
        public extern bool IsStopEnabled { get; set; }
        public extern bool IsVolumeButtonVisible { get; set; }
        public extern bool IsVolumeEnabled { get; set; }
        public extern bool IsZoomButtonVisible { get; set; }
        public extern bool IsZoomEnabled { get; set; }
    }
}
