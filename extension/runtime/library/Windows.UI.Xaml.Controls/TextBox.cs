using System.Collections.Generic;
using Windows.Foundation;
using Windows.UI.Xaml.Controls.Primitives;
using Windows.UI.Xaml.Input;
using Windows.UI.Xaml.Media;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>Text to edit.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.textbox"/>
    public class TextBox : Control
    {
        private string text;

        public extern TextBox();
        public extern bool AcceptsReturn { get; set; }
        public extern bool CanPasteClipboardContent { get; }
        public extern bool CanRedo { get; }
        public extern bool CanUndo { get; }
        public extern CharacterCasing CharacterCasing { get; set; }
        public extern object Description { get; set; }
        public extern object Header { get; set; }
        public static extern DependencyProperty HeaderProperty { get; }
        public extern DataTemplate HeaderTemplate { get; set; }
        public extern TextAlignment HorizontalTextAlignment { get; set; }
        public extern InputScope InputScope { get; set; }
        public extern bool IsColorFontEnabled { get; set; }
        public extern bool IsHandwritingViewEnabled { get; set; }
        public extern bool IsReadOnly { get; set; }
        public static extern DependencyProperty IsReadOnlyProperty { get; }
        public extern bool IsSpellCheckEnabled { get; set; }
        public extern bool IsTextPredictionEnabled { get; set; }
        public extern int MaxLength { get; set; }
        public extern Brush PlaceholderForeground { get; set; }
        public extern string PlaceholderText { get; set; }
        public static extern DependencyProperty PlaceholderTextProperty { get; }
        public extern bool PreventKeyboardDisplayOnProgrammaticFocus { get; set; }
        public extern FlyoutBase ProofingMenuFlyout { get; }
        public extern string SelectedText { get; set; }
        public extern FlyoutBase SelectionFlyout { get; set; }
        public extern SolidColorBrush SelectionHighlightColor { get; set; }
        public extern SolidColorBrush SelectionHighlightColorWhenNotFocused { get; set; }
        public extern int SelectionLength { get; set; }
        public extern int SelectionStart { get; set; }

        public string Text
        {
            get
            {
                CheckThread();
                return text ?? "";
            }
            set
            {
                CheckThread();
                if (value == Text) return;
                text = value;
                XamlEvents.Raise(this, "TextChanged", new TextChangedEventArgs(this));
            }
        }

        public static extern DependencyProperty TextProperty { get; }

        public extern TextAlignment TextAlignment { get; set; }
        public extern TextReadingOrder TextReadingOrder { get; set; }
        public extern TextWrapping TextWrapping { get; set; }
        public extern event TextControlPasteEventHandler Paste;
        public extern event RoutedEventHandler SelectionChanged;
        public extern event TextChangedEventHandler TextChanged;
        public extern event TypedEventHandler<TextBox, TextBoxTextChangingEventArgs> TextChanging;
        public extern void ClearUndoRedoHistory();
        public extern void CopySelectionToClipboard();
        public extern void CutSelectionToClipboard();
        public extern IAsyncOperation<IReadOnlyList<string>> GetLinguisticAlternativesAsync();
        public extern Rect GetRectFromCharacterIndex(int charIndex, bool trailingEdge);
        public extern void PasteFromClipboard();
        public extern void Redo();
        public extern void Select(int start, int length);
        public extern void SelectAll();
        public extern void Undo();
    }
}
