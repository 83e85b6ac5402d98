using System;
using Windows.ApplicationModel.Activation;

namespace Windows.UI.Xaml
{
    /// <summary>The app as an object; the place where activation, also in the background, and the life cycle arrive.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.application"/>
    public class Application
    {
        public extern Application();
        /// <summary>The app, or null in a background task of its own process.</summary>
        public static extern Application Current { get; }
        public extern DebugSettings DebugSettings { get; }
        public extern ApplicationHighContrastAdjustment HighContrastAdjustment { get; set; }
        public extern ApplicationTheme RequestedTheme { get; set; }
        public extern ApplicationRequiresPointerMode RequiresPointerMode { get; set; }
        public extern ResourceDictionary Resources { get; set; }
        /// <summary>Raised when no window of the app is visible any more.</summary>
        public extern event EnteredBackgroundEventHandler EnteredBackground;
        /// <summary>Raised before the app becomes visible.</summary>
        public extern event LeavingBackgroundEventHandler LeavingBackground;
        /// <summary>Raised after the app was frozen; not on the thread of the window.</summary>
        public extern event EventHandler<object> Resuming;
        /// <summary>Raised before the app is frozen.</summary>
        public extern event SuspendingEventHandler Suspending;
        /// <summary>Raised for exceptions nobody caught; mark them as handled to survive.</summary>
        public extern event UnhandledExceptionEventHandler UnhandledException;
        /// <summary>Builds the objects of a XAML file.</summary>
        public static extern void LoadComponent(object component, Uri resourceLocator);
        /// <summary>Makes the app and runs it.</summary>
        public static extern void Start(ApplicationInitializationCallback callback);
        /// <summary>Ends the app.</summary>
        public extern void Exit();
        /// <summary>Called for activations without a method of their own, such as a toast or an address.</summary>
        protected virtual extern void OnActivated(IActivatedEventArgs args);
        /// <summary>Called when a background task runs inside the app's own process.</summary>
        protected virtual extern void OnBackgroundActivated(BackgroundActivatedEventArgs args);
        protected virtual extern void OnCachedFileUpdaterActivated(CachedFileUpdaterActivatedEventArgs args);
        protected virtual extern void OnFileActivated(FileActivatedEventArgs args);
        protected virtual extern void OnFileOpenPickerActivated(FileOpenPickerActivatedEventArgs args);
        protected virtual extern void OnFileSavePickerActivated(FileSavePickerActivatedEventArgs args);
        /// <summary>Called when the app is started by the user, or ahead of the user.</summary>
        protected virtual extern void OnLaunched(LaunchActivatedEventArgs args);
        protected virtual extern void OnSearchActivated(SearchActivatedEventArgs args);
        protected virtual extern void OnShareTargetActivated(ShareTargetActivatedEventArgs args);
        protected virtual extern void OnWindowCreated(WindowCreatedEventArgs args);
    }
}
