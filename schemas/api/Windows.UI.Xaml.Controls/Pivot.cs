namespace Windows.UI.Xaml.Controls
{
    /// <summary>Pages side by side.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.pivot"/>
    public class Pivot : ItemsControl
    {
        public extern Pivot();
        public extern int SelectedIndex { get; set; }
        public extern object SelectedItem { get; set; }
        public extern object Title { get; set; }
        public extern event SelectionChangedEventHandler SelectionChanged;
    }
}
