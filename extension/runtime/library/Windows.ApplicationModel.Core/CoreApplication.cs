using System;
using System.Collections.Generic;
using System.Threading;
using Windows.ApplicationModel.Activation;
using Windows.ApplicationModel.Background;
using Windows.Foundation;
using Windows.Foundation.Collections;
using Windows.UI.Core;
using Windows.UI.Xaml;

namespace Windows.ApplicationModel.Core
{
    /// <summary>The running app as a process: its property bag, its views, and the events of its life cycle.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.core.coreapplication"/>
    public static class CoreApplication
    {
        private static readonly PropertySet properties = new PropertySet();
        private static CoreApplicationView mainView;
        private static EventHandler<BackgroundActivatedEventArgs> backgroundActivated;
        private static EventHandler<EnteredBackgroundEventArgs> enteredBackground;
        private static EventHandler<object> exiting;
        private static EventHandler<LeavingBackgroundEventArgs> leavingBackground;
        private static EventHandler<object> resuming;
        private static EventHandler<SuspendingEventArgs> suspending;

        public static string Id
        {
            get { return "App"; }
        }

        /// <summary>The first view of the app; its window and dispatcher exist only when the app has a user interface.</summary>
        public static CoreApplicationView MainView
        {
            get
            {
                if (mainView == null) throw WindowsError.Refuse("no-view");
                return mainView;
            }
        }

        /// <summary>Objects shared within the process; control channel code keeps its transports here for the background tasks to find.</summary>
        public static IPropertySet Properties
        {
            get { return properties; }
        }

        /// <summary>All views of the app.</summary>
        public static IReadOnlyList<CoreApplicationView> Views
        {
            get
            {
                var views = new List<CoreApplicationView>();
                if (mainView != null) views.Add(mainView);
                return views;
            }
        }

        /// <summary>Raised when a background task runs inside the app's own process.</summary>
        public static event EventHandler<BackgroundActivatedEventArgs> BackgroundActivated
        {
            add
            {
                backgroundActivated += value;
                ListenBackgroundActivated();
            }
            remove { backgroundActivated -= value; }
        }

        /// <summary>Raised when no window of the app is visible any more; may overlap with Suspending.</summary>
        public static event EventHandler<EnteredBackgroundEventArgs> EnteredBackground
        {
            add
            {
                enteredBackground += value;
                HostEvents.Listen("enteredBackground", new Action<SuspendingOperation>(RaiseEnteredBackground));
            }
            remove { enteredBackground -= value; }
        }

        /// <summary>Raised when the app ends itself; Windows tells nobody that it ends an app.</summary>
        public static event EventHandler<object> Exiting
        {
            add { exiting += value; }
            remove { exiting -= value; }
        }


        /// <summary>Raised before the app becomes visible.</summary>
        public static event EventHandler<LeavingBackgroundEventArgs> LeavingBackground
        {
            add
            {
                leavingBackground += value;
                HostEvents.Listen("leavingBackground", new Action(RaiseLeavingBackground));
                ListenResuming();
            }
            remove { leavingBackground -= value; }
        }

        /// <summary>Raised after the app was frozen and before anything else runs.</summary>
        public static event EventHandler<object> Resuming
        {
            add
            {
                resuming += value;
                ListenResuming();
            }
            remove { resuming -= value; }
        }

        /// <summary>Raised before the app is frozen.</summary>
        public static event EventHandler<SuspendingEventArgs> Suspending
        {
            add
            {
                suspending += value;
                HostEvents.Listen("suspending", new Action<SuspendingOperation>(RaiseSuspending));
            }
            remove { suspending -= value; }
        }

        public static extern event EventHandler<UnhandledErrorDetectedEventArgs> UnhandledErrorDetected;
        public static extern CoreApplicationView CreateNewView(IFrameworkViewSource viewSource);
        public static extern CoreApplicationView CreateNewView(string runtimeType, string entryPoint);
        public static extern CoreApplicationView CreateNewView();

        /// <summary>The process is held by who uses it here, and ends with the last of them: the count changes nothing.</summary>
        public static void DecrementApplicationUseCount()
        {
        }

        /// <summary>Says whether Windows may start the app ahead of the user.</summary>
        public static void EnablePrelaunch(bool value)
        {
        }

        /// <summary>Ends the app.</summary>
        public static void Exit()
        {
            var handlers = exiting;
            if (handlers != null) handlers(null, null);
            End();
        }

        public static CoreApplicationView GetCurrentView()
        {
            if (CoreWindow.GetForCurrentThread() == null) throw WindowsError.Refuse("no-view");
            return MainView;
        }

        public static void IncrementApplicationUseCount()
        {
        }

        public static void Run(IFrameworkViewSource viewSource)
        {
            if (viewSource == null) throw new ArgumentNullException("viewSource");
            var view = viewSource.CreateView();
            var window = OpenMainView().CoreWindow;
            view.Initialize(mainView);
            view.SetWindow(window);
            view.Load("");
            mainView.Activate(new LaunchActivatedEventArgs());
            view.Run();
            view.Uninitialize();
        }

        /// <summary>Ends the app and starts it again; the answer is only seen when that failed.</summary>
        public static extern IAsyncOperation<AppRestartFailureReason> RequestRestartAsync(string launchArguments);

        /// <summary>The calling thread becomes the one of the app's only window.</summary>
        internal static CoreApplicationView OpenMainView()
        {
            var window = CoreWindow.OfThisThread();
            mainView = new CoreApplicationView(window);
            SynchronizationContext.SetSynchronizationContext(new DispatcherContext(window.Dispatcher));
            return mainView;
        }

        internal static void ListenBackgroundActivated()
        {
            HostEvents.Listen("backgroundActivated", new Action<BackgroundTaskInstance>(RaiseBackgroundActivated));
        }

        private static extern void End();

        private static void ListenResuming()
        {
            HostEvents.Listen("resuming", new Action(RaiseResuming));
        }

        /// <summary>XAML apps hear of all but Resuming on the thread of their window.</summary>
        private static void OnMainThread(Action raise)
        {
            if (Application.Current == null) raise();
            else MainView.Dispatcher.Enqueue(CoreDispatcherPriority.High, raise);
        }

        private static void RaiseEnteredBackground(SuspendingOperation operation)
        {
            OnMainThread(() =>
            {
                var handlers = enteredBackground;
                if (handlers != null) handlers(null, new EnteredBackgroundEventArgs(operation));
                operation.HandlersReturned();
            });
        }

        private static void RaiseSuspending(SuspendingOperation operation)
        {
            OnMainThread(() =>
            {
                var handlers = suspending;
                if (handlers != null) handlers(null, new SuspendingEventArgs(operation));
                operation.HandlersReturned();
            });
        }

        private static void RaiseResuming()
        {
            var handlers = resuming;
            if (handlers != null) handlers(null, null);
            RaiseLeavingBackground();
        }

        private static void RaiseLeavingBackground()
        {
            OnMainThread(() =>
            {
                var handlers = leavingBackground;
                if (handlers != null) handlers(null, new LeavingBackgroundEventArgs());
            });
        }

        private static void RaiseBackgroundActivated(BackgroundTaskInstance instance)
        {
            OnMainThread(() =>
            {
                var args = new BackgroundActivatedEventArgs(instance);
                var group = instance.Task.TaskGroup;
                var handlers = backgroundActivated;
                if ((group == null || !group.Raise(args)) && handlers != null) handlers(null, args);
                instance.RunReturned();
            });
        }
    }
}
