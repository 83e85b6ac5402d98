using System;
using Windows.ApplicationModel.Activation;
using Windows.Foundation;
using Windows.Foundation.Collections;
using Windows.System;
using Windows.UI.Core;

namespace Windows.ApplicationModel.Core
{
    /// <summary>A window of the app with its thread.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.core.coreapplicationview"/>
    public sealed class CoreApplicationView
    {
        internal CoreApplicationView(CoreWindow window)
        {
            CoreWindow = window;
        }

        /// <summary>The window of this view.</summary>
        public CoreWindow CoreWindow { get; }

        /// <summary>Brings code onto the thread of this view.</summary>
        public CoreDispatcher Dispatcher
        {
            get { return CoreWindow.Dispatcher; }
        }

        public DispatcherQueue DispatcherQueue
        {
            get { return CoreWindow.DispatcherQueue; }
        }

        public bool IsComponent
        {
            get { return false; }
        }

        public bool IsHosted
        {
            get { return false; }
        }

        public bool IsMain
        {
            get { return true; }
        }

        public IPropertySet Properties { get; } = new PropertySet();
        public CoreApplicationViewTitleBar TitleBar { get; } = new CoreApplicationViewTitleBar();
        public event TypedEventHandler<CoreApplicationView, IActivatedEventArgs> Activated;
        public extern event TypedEventHandler<CoreApplicationView, HostedViewClosingEventArgs> HostedViewClosing;

        internal void Activate(IActivatedEventArgs args)
        {
            var handlers = Activated;
            if (handlers != null) handlers(this, args);
        }
    }
}
