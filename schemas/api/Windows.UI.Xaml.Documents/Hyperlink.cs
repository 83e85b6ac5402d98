using System;
using Windows.Foundation;

namespace Windows.UI.Xaml.Documents
{
    /// <summary>A link in a text.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.documents.hyperlink"/>
    public sealed class Hyperlink : Span
    {
        public extern Hyperlink();
        public extern ElementSoundMode ElementSoundMode { get; set; }
        public extern FocusState FocusState { get; }
        public extern bool IsTabStop { get; set; }
        public extern Uri NavigateUri { get; set; }
        public extern int TabIndex { get; set; }
        public extern DependencyObject XYFocusDown { get; set; }
        public extern DependencyObject XYFocusLeft { get; set; }
        public extern DependencyObject XYFocusRight { get; set; }
        public extern DependencyObject XYFocusUp { get; set; }
        public extern event TypedEventHandler<Hyperlink, HyperlinkClickEventArgs> Click;
        public extern event RoutedEventHandler GotFocus;
        public extern event RoutedEventHandler LostFocus;
        public extern bool Focus(FocusState value);
    }
}
