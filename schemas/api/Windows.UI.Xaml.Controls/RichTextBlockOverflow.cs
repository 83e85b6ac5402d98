namespace Windows.UI.Xaml.Controls
{
    /// <summary>Where the rest of a long text goes on.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.richtextblockoverflow"/>
    public sealed class RichTextBlockOverflow : FrameworkElement
    {
        public extern RichTextBlockOverflow();
        public extern bool HasOverflowContent { get; }
        public extern int MaxLines { get; set; }
        public extern RichTextBlockOverflow OverflowContentTarget { get; set; }
        public extern Thickness Padding { get; set; }
    }
}
