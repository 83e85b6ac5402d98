using Windows.Foundation;

namespace Windows.UI.Xaml.Input
{
    /// <summary>The point that an element is turned around with one finger.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.input.manipulationpivot"/>
    public sealed class ManipulationPivot
    {
        public extern ManipulationPivot();
        public extern ManipulationPivot(Point center, double radius);
        public extern Point Center { get; set; }
        public extern double Radius { get; set; }
    }
}
