namespace Windows.UI.Xaml.Controls
{
    /// <summary>Text with styles to edit.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.richeditbox"/>
    public class RichEditBox : Control
    {
        public extern RichEditBox();
        public extern object Header { get; set; }
        public extern bool IsReadOnly { get; set; }
        public extern string PlaceholderText { get; set; }
        public extern event RoutedEventHandler TextChanged;
    }
}
