namespace Windows.UI.Xaml.Controls
{
    /// <summary>Chooses a template for a piece of data.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.datatemplateselector"/>
    public class DataTemplateSelector
    {
        public extern DataTemplateSelector();
        public extern DataTemplate SelectTemplate(object item, DependencyObject container);
        public extern DataTemplate SelectTemplate(object item);
        protected virtual extern DataTemplate SelectTemplateCore(object item);
        protected virtual extern DataTemplate SelectTemplateCore(object item, DependencyObject container);
    }
}
