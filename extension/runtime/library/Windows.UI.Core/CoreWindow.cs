using System.Threading;
using Windows.Foundation;
using Windows.System;

namespace Windows.UI.Core
{
    /// <summary>A window of the app.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.core.corewindow"/>
    public sealed class CoreWindow
    {
        private static CoreWindow main;

        private CoreWindow()
        {
            Dispatcher = new CoreDispatcher(Thread.CurrentThread.ManagedThreadId);
            DispatcherQueue = new DispatcherQueue(Dispatcher);
        }

        public Rect Bounds
        {
            get { return new Rect(0, 0, 1024, 768); }
        }

        /// <summary>Brings code onto the thread of this window.</summary>
        public CoreDispatcher Dispatcher { get; }
        public DispatcherQueue DispatcherQueue { get; }
        public bool Visible { get; private set; }
        public event TypedEventHandler<CoreWindow, WindowActivatedEventArgs> Activated;
        public event TypedEventHandler<CoreWindow, CoreWindowEventArgs> Closed;

        public event TypedEventHandler<CoreWindow, KeyEventArgs> KeyDown
        {
            add { }
            remove { }
        }

        public event TypedEventHandler<CoreWindow, KeyEventArgs> KeyUp
        {
            add { }
            remove { }
        }

        public event TypedEventHandler<CoreWindow, PointerEventArgs> PointerMoved
        {
            add { }
            remove { }
        }

        public event TypedEventHandler<CoreWindow, PointerEventArgs> PointerPressed
        {
            add { }
            remove { }
        }

        public event TypedEventHandler<CoreWindow, PointerEventArgs> PointerReleased
        {
            add { }
            remove { }
        }

        public event TypedEventHandler<CoreWindow, WindowSizeChangedEventArgs> SizeChanged
        {
            add { }
            remove { }
        }

        public event TypedEventHandler<CoreWindow, VisibilityChangedEventArgs> VisibilityChanged;

        /// <summary>The window of the calling thread, or null in a background task.</summary>
        public static CoreWindow GetForCurrentThread()
        {
            return main != null && main.Dispatcher.HasThreadAccess ? main : null;
        }

        public void Activate()
        {
            if (Visible) return;
            Visible = true;
            var shown = VisibilityChanged;
            if (shown != null) shown(this, new VisibilityChangedEventArgs(true));
            var activated = Activated;
            if (activated != null) activated(this, new WindowActivatedEventArgs(CoreWindowActivationState.CodeActivated));
        }

        public void Dispose()
        {
            var closed = Closed;
            if (closed != null) closed(this, new CoreWindowEventArgs());
            Dispatcher.StopProcessEvents();
        }

        /// <summary>Nobody holds a key down.</summary>
        public CoreVirtualKeyStates GetAsyncKeyState(VirtualKey virtualKey)
        {
            return CoreVirtualKeyStates.None;
        }

        /// <summary>Nobody holds a key down.</summary>
        public CoreVirtualKeyStates GetKeyState(VirtualKey virtualKey)
        {
            return CoreVirtualKeyStates.None;
        }

        /// <summary>Makes the app's only window, for the calling thread.</summary>
        internal static CoreWindow OfThisThread()
        {
            if (main != null) throw WindowsError.Refuse("second-window");
            main = new CoreWindow();
            OwnedBy(Thread.CurrentThread.ManagedThreadId);
            return main;
        }

        /// <summary>The app's window, for any thread; null in a background task.</summary>
        internal static CoreWindow Main
        {
            get { return main; }
        }

        /// <summary>Elements belong to the thread of the window from now on.</summary>
        private static extern void OwnedBy(int threadId);
    }
}
