namespace Windows.UI.Xaml.Shapes
{
    /// <summary>A drawn line.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.shapes.line"/>
    public sealed class Line : Shape
    {
        public extern Line();
        public extern double X1 { get; set; }
        public static extern DependencyProperty X1Property { get; }
        public extern double X2 { get; set; }
        public static extern DependencyProperty X2Property { get; }
        public extern double Y1 { get; set; }
        public static extern DependencyProperty Y1Property { get; }
        public extern double Y2 { get; set; }
        public static extern DependencyProperty Y2Property { get; }
    }
}
