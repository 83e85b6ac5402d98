using Windows.Foundation;
using Windows.UI.Core;

namespace Windows.UI.Xaml
{
    /// <summary>The window of the app.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.window"/>
    public sealed class Window
    {
        private extern Window();
        /// <summary>The window of the calling thread, or null in a background task.</summary>
        public static extern Window Current { get; }
        public extern Rect Bounds { get; }
        /// <summary>What the window shows.</summary>
        public extern UIElement Content { get; set; }
        public extern CoreWindow CoreWindow { get; }
        public extern CoreDispatcher Dispatcher { get; }
        public extern bool Visible { get; }
        public extern event WindowActivatedEventHandler Activated;
        public extern event WindowClosedEventHandler Closed;
        public extern event WindowSizeChangedEventHandler SizeChanged;
        public extern event WindowVisibilityChangedEventHandler VisibilityChanged;
        /// <summary>Brings the window to the screen; has to be called soon after launch.</summary>
        public extern void Activate();
        public extern void Dispose();
        public extern void SetTitleBar(UIElement value);
    }
}
