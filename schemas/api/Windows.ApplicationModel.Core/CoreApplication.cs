using System;
using System.Collections.Generic;
using Windows.ApplicationModel.Activation;
using Windows.Foundation.Collections;

namespace Windows.ApplicationModel.Core
{
    /// <summary>The running app as a process: its property bag, its views, and the events of its life cycle.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.core.coreapplication"/>
    public static class CoreApplication
    {
        public static extern string Id { get; }
        /// <summary>The first view of the app; its window and dispatcher exist only when the app has a user interface.</summary>
        public static extern CoreApplicationView MainView { get; }
        /// <summary>Objects shared within the process; control channel code keeps its transports here for the background tasks to find.</summary>
        public static extern IPropertySet Properties { get; }
        /// <summary>All views of the app.</summary>
        public static extern IReadOnlyList<CoreApplicationView> Views { get; }
        /// <summary>Raised when a background task runs inside the app's own process.</summary>
        public static extern event EventHandler<BackgroundActivatedEventArgs> BackgroundActivated;
        /// <summary>Raised when no window of the app is visible any more; may overlap with Suspending.</summary>
        public static extern event EventHandler<EnteredBackgroundEventArgs> EnteredBackground;
        public static extern event EventHandler<object> Exiting;
        /// <summary>Raised before the app becomes visible.</summary>
        public static extern event EventHandler<LeavingBackgroundEventArgs> LeavingBackground;
        /// <summary>Raised after the app was frozen and before anything else runs.</summary>
        public static extern event EventHandler<object> Resuming;
        /// <summary>Raised before the app is frozen.</summary>
        public static extern event EventHandler<SuspendingEventArgs> Suspending;
        public static extern event EventHandler<UnhandledErrorDetectedEventArgs> UnhandledErrorDetected;
        public static extern CoreApplicationView CreateNewView(IFrameworkViewSource viewSource);
        public static extern CoreApplicationView CreateNewView(string runtimeType, string entryPoint);
        public static extern CoreApplicationView CreateNewView();
        public static extern void DecrementApplicationUseCount();
        /// <summary>Says whether Windows may start the app ahead of the user.</summary>
        public static extern void EnablePrelaunch(bool value);
        /// <summary>Ends the app.</summary>
        public static extern void Exit();
        public static extern CoreApplicationView GetCurrentView();
        public static extern void IncrementApplicationUseCount();
        public static extern void Run(IFrameworkViewSource viewSource);
        /// <summary>Ends the app and starts it again; the answer is only seen when that failed.</summary>
        public static extern global::Windows.Foundation.IAsyncOperation<AppRestartFailureReason> RequestRestartAsync(string launchArguments);
    }
}
