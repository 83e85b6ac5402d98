namespace Windows.UI.Xaml
{
    /// <summary>What a template builds.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.frameworktemplate"/>
    public class FrameworkTemplate : DependencyObject
    {
        protected extern FrameworkTemplate();
    }
}
