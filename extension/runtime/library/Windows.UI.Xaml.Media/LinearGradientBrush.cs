using System;
using Windows.Foundation;

namespace Windows.UI.Xaml.Media
{
    /// <summary>Colours flow along a line.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.lineargradientbrush"/>
    public sealed class LinearGradientBrush : GradientBrush
    {
        public LinearGradientBrush()
        {
            EndPoint = new Point(1, 1);
        }

        public LinearGradientBrush(GradientStopCollection gradientStopCollection, double angle) : this()
        {
            GradientStops = gradientStopCollection;
            StartPoint = new Point(0, 0);
            EndPoint = new Point(Math.Cos(angle * Math.PI / 180), Math.Sin(angle * Math.PI / 180));
        }

        public extern Point EndPoint { get; set; }
        public static extern DependencyProperty EndPointProperty { get; }
        public extern Point StartPoint { get; set; }
        public static extern DependencyProperty StartPointProperty { get; }
    }
}
