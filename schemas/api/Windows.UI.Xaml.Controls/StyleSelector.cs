namespace Windows.UI.Xaml.Controls
{
    /// <summary>Chooses a style for a piece of data.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.styleselector"/>
    public class StyleSelector
    {
        public extern StyleSelector();
        public extern Style SelectStyle(object item, DependencyObject container);
        protected virtual extern Style SelectStyleCore(object item, DependencyObject container);
    }
}
