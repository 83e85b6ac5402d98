using Windows.UI.Text;
using Windows.UI.Xaml.Media;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>A symbol from a font.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.fonticon"/>
    public class FontIcon : IconElement
    {
        public extern FontIcon();
        public extern FontFamily FontFamily { get; set; }
        public extern double FontSize { get; set; }
        public extern FontStyle FontStyle { get; set; }
        public extern FontWeight FontWeight { get; set; }
        public extern string Glyph { get; set; }
        public extern bool IsTextScaleFactorEnabled { get; set; }
        public extern bool MirroredWhenRightToLeft { get; set; }
    }
}
