namespace Windows.UI.Xaml.Media
{
    /// <summary>Fills an area.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.brush"/>
    public class Brush : DependencyObject
    {
        protected extern Brush();
        public extern double Opacity { get; set; }
        public extern Transform RelativeTransform { get; set; }
        public extern Transform Transform { get; set; }
    }
}
