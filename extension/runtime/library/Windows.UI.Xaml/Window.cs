using Windows.Foundation;
using Windows.UI.Core;

namespace Windows.UI.Xaml
{
    /// <summary>The window of the app.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.window"/>
    public sealed class Window
    {
        private static Window main;

        private Window(CoreWindow window)
        {
            CoreWindow = window;
            window.Activated += (sender, args) =>
            {
                var handlers = Activated;
                if (handlers != null) handlers(this, args);
            };
            window.VisibilityChanged += (sender, args) =>
            {
                var handlers = VisibilityChanged;
                if (handlers != null) handlers(this, args);
            };
            window.Closed += (sender, args) =>
            {
                var handlers = Closed;
                if (handlers != null) handlers(this, args);
            };
        }

        /// <summary>The window of the calling thread, or null in a background task.</summary>
        public static Window Current
        {
            get
            {
                var window = CoreWindow.GetForCurrentThread();
                if (window == null) return null;
                return main ?? (main = new Window(window));
            }
        }

        /// <summary>The window of the app, for any thread; null when there is none.</summary>
        internal static Window Main
        {
            get { return main; }
        }

        /// <summary>It has been activated; until then the user sees the splash screen.</summary>
        internal bool IsShown { get; private set; }

        public Rect Bounds
        {
            get { return CoreWindow.Bounds; }
        }

        /// <summary>What the window shows.</summary>
        public UIElement Content { get; set; }
        public CoreWindow CoreWindow { get; }

        public CoreDispatcher Dispatcher
        {
            get { return CoreWindow.Dispatcher; }
        }

        public bool Visible
        {
            get { return CoreWindow.Visible; }
        }

        public event WindowActivatedEventHandler Activated;
        public event WindowClosedEventHandler Closed;

        /// <summary>Never raised: the window of the simulated PC keeps its size.</summary>
        public event WindowSizeChangedEventHandler SizeChanged
        {
            add { }
            remove { }
        }

        public event WindowVisibilityChangedEventHandler VisibilityChanged;

        /// <summary>Brings the window to the screen; has to be called soon after launch.</summary>
        public void Activate()
        {
            CoreWindow.Activate();
            VisualTree.Show(Content);
            IsShown = true;
            UserInput.Begin(Dispatcher);
        }

        public void Dispose()
        {
            CoreWindow.Dispose();
        }

        /// <summary>Nothing is drawn.</summary>
        public void SetTitleBar(UIElement value)
        {
        }
    }
}
