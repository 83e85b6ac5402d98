using Windows.Foundation;
using Windows.UI.Text;
using Windows.UI.Xaml.Media;

namespace Windows.UI.Xaml.Documents
{
    /// <summary>A part of a text.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.documents.textelement"/>
    public class TextElement : DependencyObject
    {
        internal extern TextElement();
        public extern string AccessKey { get; set; }
        public extern DependencyObject AccessKeyScopeOwner { get; set; }
        public extern bool AllowFocusOnInteraction { get; set; }
        public extern int CharacterSpacing { get; set; }
        public extern bool ExitDisplayModeOnAccessKeyInvoked { get; set; }
        public extern FontFamily FontFamily { get; set; }
        public extern double FontSize { get; set; }
        public extern FontStretch FontStretch { get; set; }
        public extern FontStyle FontStyle { get; set; }
        public extern FontWeight FontWeight { get; set; }
        public extern Brush Foreground { get; set; }
        public extern bool IsAccessKeyScope { get; set; }
        public extern bool IsTextScaleFactorEnabled { get; set; }
        public extern double KeyTipHorizontalOffset { get; set; }
        public extern double KeyTipVerticalOffset { get; set; }
        public extern string Language { get; set; }
        public extern string Name { get; }
        public extern TextDecorations TextDecorations { get; set; }
        public extern object FindName(string name);
        protected virtual extern void OnDisconnectVisualChildren();
    }
}
