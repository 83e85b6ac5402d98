namespace Windows.UI.Xaml.Controls.Primitives
{
    /// <summary>Something to choose from.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.primitives.selector"/>
    public class Selector : ItemsControl
    {
        internal extern Selector();
        public extern bool? IsSynchronizedWithCurrentItem { get; set; }
        public extern int SelectedIndex { get; set; }
        public extern object SelectedItem { get; set; }
        public extern object SelectedValue { get; set; }
        public extern string SelectedValuePath { get; set; }
        public extern event SelectionChangedEventHandler SelectionChanged;
        public static extern bool GetIsSelectionActive(DependencyObject element);
    }
}
