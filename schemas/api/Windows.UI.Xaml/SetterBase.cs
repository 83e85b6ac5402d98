namespace Windows.UI.Xaml
{
    /// <summary>A value a style sets.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.setterbase"/>
    public class SetterBase : DependencyObject
    {
        internal extern SetterBase();
        public extern bool IsSealed { get; }
    }
}
