using Windows.UI.Xaml.Documents;
using Windows.UI.Xaml.Media;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>Text with styles to read.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.richtextblock"/>
    public sealed class RichTextBlock : FrameworkElement
    {
        private BlockCollection blocks;

        public extern RichTextBlock();

        public BlockCollection Blocks
        {
            get { return blocks ?? (blocks = new BlockCollection()); }
        }

        public extern double FontSize { get; set; }
        public extern Brush Foreground { get; set; }
        public extern RichTextBlockOverflow OverflowContentTarget { get; set; }
        public extern string SelectedText { get; }
        public extern TextWrapping TextWrapping { get; set; }
    }
}
