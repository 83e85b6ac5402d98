namespace Windows.UI.Xaml
{
    /// <summary>Help for finding mistakes in XAML.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.debugsettings"/>
    public sealed class DebugSettings
    {
        private extern DebugSettings();
        public extern bool EnableFrameRateCounter { get; set; }
        public extern bool EnableRedrawRegions { get; set; }
        public extern bool FailFastOnErrors { get; set; }
        public extern bool IsBindingTracingEnabled { get; set; }
        public extern bool IsOverdrawHeatMapEnabled { get; set; }
        public extern bool IsTextPerformanceVisualizationEnabled { get; set; }
    }
}
