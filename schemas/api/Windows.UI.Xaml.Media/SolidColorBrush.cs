namespace Windows.UI.Xaml.Media
{
    /// <summary>Fills an area with one colour.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.solidcolorbrush"/>
    public sealed class SolidColorBrush : Brush
    {
        public extern SolidColorBrush();
        public extern SolidColorBrush(Color color);
        public extern Color Color { get; set; }
    }
}
