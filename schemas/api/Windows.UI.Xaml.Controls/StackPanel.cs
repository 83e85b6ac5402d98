using System;
using Windows.Foundation;
using Windows.UI.Xaml.Media;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>Arranges elements one after the other.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.stackpanel"/>
    public class StackPanel : Panel
    {
        public extern StackPanel();
        public extern bool AreHorizontalSnapPointsRegular { get; }
        public extern bool AreScrollSnapPointsRegular { get; set; }
        public extern bool AreVerticalSnapPointsRegular { get; }
        public extern BackgroundSizing BackgroundSizing { get; set; }
        public extern Brush BorderBrush { get; set; }
        public extern Thickness BorderThickness { get; set; }
        public extern CornerRadius CornerRadius { get; set; }
        public extern Orientation Orientation { get; set; }
        public extern Thickness Padding { get; set; }
        public extern double Spacing { get; set; }
        public extern event EventHandler<object> HorizontalSnapPointsChanged;
        public extern event EventHandler<object> VerticalSnapPointsChanged;
        public extern void GetInsertionIndexes(Point position, out int first, out int second);
    }
}
