using Windows.UI.Xaml.Markup;

namespace Windows.UI.Xaml.Data
{
    /// <summary>A tie at work.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.data.bindingexpression"/>
    public sealed class BindingExpression : BindingExpressionBase
    {
        private readonly BindingLink link;

        internal BindingExpression(BindingLink link)
        {
            this.link = link;
        }

        public object DataItem
        {
            get { return link.Source; }
        }

        public extern Binding ParentBinding { get; }

        /// <summary>The control's value goes to the source now.</summary>
        public void UpdateSource()
        {
            link.Back();
        }
    }
}
