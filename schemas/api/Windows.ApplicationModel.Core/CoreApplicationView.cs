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
        private extern CoreApplicationView();
        /// <summary>The window of this view.</summary>
        public extern CoreWindow CoreWindow { get; }
        /// <summary>Brings code onto the thread of this view.</summary>
        public extern CoreDispatcher Dispatcher { get; }
        public extern DispatcherQueue DispatcherQueue { get; }
        public extern bool IsComponent { get; }
        public extern bool IsHosted { get; }
        public extern bool IsMain { get; }
        public extern IPropertySet Properties { get; }
        public extern event TypedEventHandler<CoreApplicationView, IActivatedEventArgs> Activated;
        public extern event TypedEventHandler<CoreApplicationView, HostedViewClosingEventArgs> HostedViewClosing;
    }
}
