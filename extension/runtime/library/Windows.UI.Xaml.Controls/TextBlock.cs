using System.Collections.Generic;
using Windows.Foundation;
using Windows.UI.Text;
using Windows.UI.Xaml.Controls.Primitives;
using Windows.UI.Xaml.Documents;
using Windows.UI.Xaml.Media;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>Text to read.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.textblock"/>
    public sealed class TextBlock : FrameworkElement
    {
        private InlineCollection inlines;

        public extern TextBlock();
        public extern double BaselineOffset { get; }
        public extern int CharacterSpacing { get; set; }
        public extern FontFamily FontFamily { get; set; }
        public extern double FontSize { get; set; }
        public static extern DependencyProperty FontSizeProperty { get; }
        public extern FontStretch FontStretch { get; set; }
        public extern FontStyle FontStyle { get; set; }
        public extern FontWeight FontWeight { get; set; }
        public static extern DependencyProperty FontWeightProperty { get; }
        public extern Brush Foreground { get; set; }
        public static extern DependencyProperty ForegroundProperty { get; }
        public extern TextAlignment HorizontalTextAlignment { get; set; }

        public InlineCollection Inlines
        {
            get { return inlines ?? (inlines = new InlineCollection()); }
        }

        public extern bool IsColorFontEnabled { get; set; }
        public extern bool IsTextScaleFactorEnabled { get; set; }
        public extern bool IsTextSelectionEnabled { get; set; }
        public extern bool IsTextTrimmed { get; }
        public extern double LineHeight { get; set; }
        public extern LineStackingStrategy LineStackingStrategy { get; set; }
        public extern int MaxLines { get; set; }
        public extern Thickness Padding { get; set; }
        public extern string SelectedText { get; }
        public extern FlyoutBase SelectionFlyout { get; set; }
        public extern SolidColorBrush SelectionHighlightColor { get; set; }
        /// <summary>The text.</summary>
        public extern string Text { get; set; }
        public static extern DependencyProperty TextProperty { get; }
        public extern TextAlignment TextAlignment { get; set; }
        public extern TextDecorations TextDecorations { get; set; }
        public extern TextLineBounds TextLineBounds { get; set; }
        public extern TextReadingOrder TextReadingOrder { get; set; }
        public extern TextTrimming TextTrimming { get; set; }
        public extern TextWrapping TextWrapping { get; set; }
        public static extern DependencyProperty TextWrappingProperty { get; }
        public extern event RoutedEventHandler SelectionChanged;
        public extern void CopySelectionToClipboard();
        public extern bool Focus(FocusState value);
        public extern void SelectAll();
    }
}
