using Windows.Foundation;

namespace Windows.UI.Core
{
    /// <summary>Brings code onto the thread of a window; background tasks have none.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.core.coredispatcher"/>
    public sealed class CoreDispatcher : ICoreAcceleratorKeys
    {
        private extern CoreDispatcher();
        public extern CoreDispatcherPriority CurrentPriority { get; set; }
        /// <summary>Whether the caller is on the window's thread.</summary>
        public extern bool HasThreadAccess { get; }
        public extern event TypedEventHandler<CoreDispatcher, AcceleratorKeyEventArgs> AcceleratorKeyActivated;
        public extern void ProcessEvents(CoreProcessEventsOption options);
        /// <summary>Queues code for the window's thread.</summary>
        public extern IAsyncAction RunAsync(CoreDispatcherPriority priority, DispatchedHandler agileCallback);
        /// <summary>Queues code for when the window's thread has nothing else to do.</summary>
        public extern IAsyncAction RunIdleAsync(IdleDispatchedHandler agileCallback);
        public extern bool ShouldYield();
        public extern bool ShouldYield(CoreDispatcherPriority priority);
        public extern void StopProcessEvents();
        public extern IAsyncOperation<bool> TryRunAsync(CoreDispatcherPriority priority, DispatchedHandler agileCallback);
        public extern IAsyncOperation<bool> TryRunIdleAsync(IdleDispatchedHandler agileCallback);
    }
}
