namespace Windows.UI.Xaml.Media
{
    /// <summary>Fills an area with something that is drawn.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.tilebrush"/>
    public class TileBrush : Brush
    {
        protected extern TileBrush();
        public extern AlignmentX AlignmentX { get; set; }
        public static extern DependencyProperty AlignmentXProperty { get; }
        public extern AlignmentY AlignmentY { get; set; }
        public static extern DependencyProperty AlignmentYProperty { get; }
        public extern Stretch Stretch { get; set; }
        public static extern DependencyProperty StretchProperty { get; }
    }
}
