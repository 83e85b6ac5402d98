using Windows.Foundation;
using Windows.UI.Xaml.Controls.Primitives;
using Windows.UI.Xaml.Input;
using Windows.UI.Xaml.Media;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>A password to edit.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.passwordbox"/>
    public sealed class PasswordBox : Control
    {
        private string password;

        public extern PasswordBox();
        public extern bool CanPasteClipboardContent { get; }
        public extern object Description { get; set; }
        public extern object Header { get; set; }
        public extern DataTemplate HeaderTemplate { get; set; }
        public extern InputScope InputScope { get; set; }
        public extern bool IsPasswordRevealButtonEnabled { get; set; }
        public extern int MaxLength { get; set; }

        public string Password
        {
            get
            {
                CheckThread();
                return password ?? "";
            }
            set
            {
                CheckThread();
                if (value == Password) return;
                password = value;
                XamlEvents.Raise(this, "PasswordChanged", new RoutedEventArgs(this));
            }
        }

        public static extern DependencyProperty PasswordProperty { get; }

        public extern string PasswordChar { get; set; }
        public extern string PlaceholderText { get; set; }
        public extern bool PreventKeyboardDisplayOnProgrammaticFocus { get; set; }
        public extern FlyoutBase SelectionFlyout { get; set; }
        public extern SolidColorBrush SelectionHighlightColor { get; set; }
        public extern TextReadingOrder TextReadingOrder { get; set; }
        public extern event RoutedEventHandler PasswordChanged;
        public extern event TextControlPasteEventHandler Paste;
        public extern void PasteFromClipboard();
        public extern void SelectAll();
    }
}
