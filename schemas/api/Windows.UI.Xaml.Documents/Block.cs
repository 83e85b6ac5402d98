namespace Windows.UI.Xaml.Documents
{
    /// <summary>A part of a text that begins on a line of its own.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.documents.block"/>
    public class Block : TextElement
    {
        protected extern Block();
        public extern double LineHeight { get; set; }
        public extern LineStackingStrategy LineStackingStrategy { get; set; }
        public extern Thickness Margin { get; set; }
        public extern TextAlignment TextAlignment { get; set; }
    }
}
