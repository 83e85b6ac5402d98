namespace Windows.UI.Xaml.Data
{
    /// <summary>A tie at work.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.data.bindingexpressionbase"/>
    public class BindingExpressionBase
    {
        internal extern BindingExpressionBase();
    }
}
