namespace Windows.UI.Xaml.Shapes
{
    /// <summary>A drawn rectangle.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.shapes.rectangle"/>
    public sealed class Rectangle : Shape
    {
        public extern Rectangle();
        public extern double RadiusX { get; set; }
        public extern double RadiusY { get; set; }
    }
}
