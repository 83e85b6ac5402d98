using System;
using Windows.ApplicationModel.Activation;
using Windows.ApplicationModel.Core;
using Windows.Foundation;
using Windows.UI.Core;

namespace Windows.UI.Xaml
{
    /// <summary>The app as an object; the place where activation, also in the background, and the life cycle arrive.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.application"/>
    public class Application
    {
        private DebugSettings debugSettings;

        public Application()
        {
            Current = this;
            Resources = new ResourceDictionary();
            CoreApplication.EnteredBackground += (sender, e) =>
            {
                var handlers = EnteredBackground;
                if (handlers != null) handlers(this, e);
            };
            CoreApplication.LeavingBackground += (sender, e) =>
            {
                var handlers = LeavingBackground;
                if (handlers != null) handlers(this, e);
            };
            CoreApplication.Suspending += (sender, e) =>
            {
                var handlers = Suspending;
                if (handlers != null) handlers(this, e);
            };
            CoreApplication.Resuming += (sender, e) =>
            {
                var handlers = Resuming;
                if (handlers != null) handlers(this, e);
            };
            CoreApplication.BackgroundActivated += (sender, e) => OnBackgroundActivated(e);
        }

        /// <summary>The app, or null in a background task of its own process.</summary>
        public static Application Current { get; private set; }

        public DebugSettings DebugSettings
        {
            get { return debugSettings ?? (debugSettings = (DebugSettings)Direct.Make(typeof(DebugSettings))); }
        }

        public extern ApplicationHighContrastAdjustment HighContrastAdjustment { get; set; }
        public extern ApplicationTheme RequestedTheme { get; set; }
        public extern ApplicationRequiresPointerMode RequiresPointerMode { get; set; }
        public ResourceDictionary Resources { get; set; }
        /// <summary>Raised when no window of the app is visible any more.</summary>
        public event EnteredBackgroundEventHandler EnteredBackground;
        /// <summary>Raised before the app becomes visible.</summary>
        public event LeavingBackgroundEventHandler LeavingBackground;
        /// <summary>Raised after the app was frozen; not on the thread of the window.</summary>
        public event EventHandler<object> Resuming;
        /// <summary>Raised before the app is frozen.</summary>
        public event SuspendingEventHandler Suspending;
        /// <summary>Raised for exceptions nobody caught; mark them as handled to survive.</summary>
        public event UnhandledExceptionEventHandler UnhandledException;

        /// <summary>Builds the objects of a XAML file. Here files have the names of their classes: ms-appx:///Chat/MainPage.xaml.</summary>
        public static void LoadComponent(object component, Uri resourceLocator)
        {
            Markup.XamlLoader.Load(component, resourceLocator);
        }

        /// <summary>Makes the app and runs it until its window is closed.</summary>
        public static void Start(ApplicationInitializationCallback callback)
        {
            if (callback == null) throw new ArgumentNullException("callback");
            var dispatcher = CoreApplication.OpenMainView().Dispatcher;
            HostEvents.Listen("launched", new Action(() => dispatcher.Enqueue(CoreDispatcherPriority.Normal, RaiseLaunched)));
            HostEvents.Listen("userInput", new Action<string, string, string>((kind, target, value) => dispatcher.Enqueue(CoreDispatcherPriority.Normal, () => UserInput.Carry(kind, target, value))));
            callback(new ApplicationInitializationCallbackParams());
            for (var isOpen = true; isOpen;)
            {
                try
                {
                    dispatcher.ProcessEvents(CoreProcessEventsOption.ProcessUntilQuit);
                    isOpen = false;
                }
                catch (Exception e) when (IsHandled(e))
                {
                }
            }
        }

        /// <summary>What a Main that the build makes does. In: the full name of the app's class.</summary>
        internal static void Run(string appType)
        {
            Start(p => Direct.Make(Type.GetType(appType, true)));
        }

        private static void RaiseLaunched()
        {
            var app = Current;
            if (app == null) return;
            app.OnLaunched(new LaunchActivatedEventArgs());
        }

        private static bool IsHandled(Exception e)
        {
            var app = Current;
            var handlers = app == null ? null : app.UnhandledException;
            if (handlers == null) return false;
            var args = new UnhandledExceptionEventArgs(e);
            handlers(app, args);
            return args.Handled;
        }

        /// <summary>Ends the app.</summary>
        public void Exit()
        {
            CoreApplication.Exit();
        }

        /// <summary>Called for activations without a method of their own, such as a toast or an address.</summary>
        protected virtual void OnActivated(IActivatedEventArgs args)
        {
        }

        /// <summary>Called when a background task runs inside the app's own process.</summary>
        protected virtual void OnBackgroundActivated(BackgroundActivatedEventArgs args)
        {
        }

        protected virtual void OnCachedFileUpdaterActivated(CachedFileUpdaterActivatedEventArgs args)
        {
        }

        protected virtual void OnFileActivated(FileActivatedEventArgs args)
        {
        }

        protected virtual void OnFileOpenPickerActivated(FileOpenPickerActivatedEventArgs args)
        {
        }

        protected virtual void OnFileSavePickerActivated(FileSavePickerActivatedEventArgs args)
        {
        }

        /// <summary>Called when the app is started by the user, or ahead of the user.</summary>
        protected virtual void OnLaunched(LaunchActivatedEventArgs args)
        {
        }

        protected virtual void OnSearchActivated(SearchActivatedEventArgs args)
        {
        }

        protected virtual void OnShareTargetActivated(ShareTargetActivatedEventArgs args)
        {
        }

        protected virtual void OnWindowCreated(WindowCreatedEventArgs args)
        {
        }
    }
}
