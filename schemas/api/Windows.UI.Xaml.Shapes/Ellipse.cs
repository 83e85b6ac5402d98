namespace Windows.UI.Xaml.Shapes
{
    /// <summary>A drawn ellipse.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.shapes.ellipse"/>
    public sealed class Ellipse : Shape
    {
        public extern Ellipse();
    }
}
