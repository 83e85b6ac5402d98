using Windows.Foundation;

namespace Windows.Graphics.Display
{
    /// <summary>The screen a window is on.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.graphics.display.displayinformation"/>
    public sealed class DisplayInformation
    {
        private extern DisplayInformation();
        public static extern DisplayOrientations AutoRotationPreferences { get; set; }
        public extern DisplayOrientations CurrentOrientation { get; }
        public extern double? DiagonalSizeInInches { get; }
        public extern float LogicalDpi { get; }
        public extern DisplayOrientations NativeOrientation { get; }
        public extern float RawDpiX { get; }
        public extern float RawDpiY { get; }
        public extern double RawPixelsPerViewPixel { get; }
        public extern ResolutionScale ResolutionScale { get; }
        public extern uint ScreenHeightInRawPixels { get; }
        public extern uint ScreenWidthInRawPixels { get; }
        public extern bool StereoEnabled { get; }
        public extern event TypedEventHandler<DisplayInformation, object> ColorProfileChanged;
        public extern event TypedEventHandler<DisplayInformation, object> DpiChanged;
        public extern event TypedEventHandler<DisplayInformation, object> OrientationChanged;
        public extern event TypedEventHandler<DisplayInformation, object> StereoEnabledChanged;
        public static extern DisplayInformation GetForCurrentView();
    }
}
