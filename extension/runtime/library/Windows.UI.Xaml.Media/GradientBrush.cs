namespace Windows.UI.Xaml.Media
{
    /// <summary>Fills an area with colours that flow into each other.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.gradientbrush"/>
    public class GradientBrush : Brush
    {
        private GradientStopCollection stops;

        protected extern GradientBrush();
        public extern ColorInterpolationMode ColorInterpolationMode { get; set; }
        public static extern DependencyProperty ColorInterpolationModeProperty { get; }

        public GradientStopCollection GradientStops
        {
            get { return stops ?? (stops = new GradientStopCollection()); }
            set { stops = value; }
        }

        public extern BrushMappingMode MappingMode { get; set; }
        public static extern DependencyProperty MappingModeProperty { get; }
        public extern GradientSpreadMethod SpreadMethod { get; set; }
        public static extern DependencyProperty SpreadMethodProperty { get; }
    }
}
