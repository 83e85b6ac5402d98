using Windows.UI.Xaml.Controls.Primitives;
using Windows.UI.Xaml.Data;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>A value on a scale.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.slider"/>
    public class Slider : RangeBase
    {
        public extern Slider();
        public extern object Header { get; set; }
        public extern DataTemplate HeaderTemplate { get; set; }
        public extern double IntermediateValue { get; set; }
        public extern bool IsDirectionReversed { get; set; }
        public extern bool IsThumbToolTipEnabled { get; set; }
        public extern Orientation Orientation { get; set; }
        public extern SliderSnapsTo SnapsTo { get; set; }
        public extern double StepFrequency { get; set; }
        public extern IValueConverter ThumbToolTipValueConverter { get; set; }
        public extern double TickFrequency { get; set; }
        public extern TickPlacement TickPlacement { get; set; }
    }
}
