using Windows.Foundation;
using Windows.System;

namespace Windows.UI.Core
{
    /// <summary>A window of the app.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.core.corewindow"/>
    public sealed class CoreWindow
    {
        private extern CoreWindow();
        public extern Rect Bounds { get; }
        /// <summary>Brings code onto the thread of this window.</summary>
        public extern CoreDispatcher Dispatcher { get; }
        public extern DispatcherQueue DispatcherQueue { get; }
        public extern bool Visible { get; }
        public extern event TypedEventHandler<CoreWindow, WindowActivatedEventArgs> Activated;
        public extern event TypedEventHandler<CoreWindow, CoreWindowEventArgs> Closed;
        public extern event TypedEventHandler<CoreWindow, KeyEventArgs> KeyDown;
        public extern event TypedEventHandler<CoreWindow, KeyEventArgs> KeyUp;
        public extern event TypedEventHandler<CoreWindow, PointerEventArgs> PointerMoved;
        public extern event TypedEventHandler<CoreWindow, PointerEventArgs> PointerPressed;
        public extern event TypedEventHandler<CoreWindow, PointerEventArgs> PointerReleased;
        public extern event TypedEventHandler<CoreWindow, WindowSizeChangedEventArgs> SizeChanged;
        public extern event TypedEventHandler<CoreWindow, VisibilityChangedEventArgs> VisibilityChanged;
        /// <summary>The window of the calling thread, or null in a background task.</summary>
        public static extern CoreWindow GetForCurrentThread();
        public extern void Activate();
        public extern void Dispose();
        public extern CoreVirtualKeyStates GetAsyncKeyState(VirtualKey virtualKey);
        public extern CoreVirtualKeyStates GetKeyState(VirtualKey virtualKey);
    }
}
