using Windows.UI.Xaml.Media;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>Text with styles to read.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.richtextblock"/>
    public sealed class RichTextBlock : FrameworkElement
    {
        public extern RichTextBlock();
        public extern double FontSize { get; set; }
        public extern Brush Foreground { get; set; }
        public extern string SelectedText { get; }
        public extern TextWrapping TextWrapping { get; set; }
    }
}
