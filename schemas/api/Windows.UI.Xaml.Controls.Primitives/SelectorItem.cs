namespace Windows.UI.Xaml.Controls.Primitives
{
    /// <summary>Something that can be chosen.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.primitives.selectoritem"/>
    public class SelectorItem : ContentControl
    {
        protected extern SelectorItem();
        public extern bool IsSelected { get; set; }
        public static extern DependencyProperty IsSelectedProperty { get; }
    }
}
