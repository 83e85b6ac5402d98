namespace Windows.UI.Xaml.Data
{
    /// <summary>Ties a property to data.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.data.bindingbase"/>
    public class BindingBase : DependencyObject
    {
        public extern BindingBase();
    }
}
