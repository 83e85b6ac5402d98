namespace Windows.UI.Xaml.Data
{
    /// <summary>A tie at work.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.data.bindingexpression"/>
    public sealed class BindingExpression : BindingExpressionBase
    {
        private extern BindingExpression();
        public extern object DataItem { get; }
        public extern Binding ParentBinding { get; }
        public extern void UpdateSource();
    }
}
