namespace Windows.UI.Xaml.Documents
{
    /// <summary>An element in a text.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.documents.inlineuicontainer"/>
    public sealed class InlineUIContainer : Inline
    {
        public extern InlineUIContainer();
        public extern UIElement Child { get; set; }
    }
}
