namespace Windows.UI.Xaml
{
    /// <summary>Shows a piece of data.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.datatemplate"/>
    public class DataTemplate : FrameworkTemplate
    {
        public extern DataTemplate();
        public extern DependencyObject LoadContent();
    }
}
