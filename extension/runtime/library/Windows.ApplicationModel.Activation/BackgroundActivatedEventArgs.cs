using Windows.ApplicationModel.Background;

namespace Windows.ApplicationModel.Activation
{
    /// <summary>Handed to <c>OnBackgroundActivated</c> when a background task runs inside the app's own process.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.activation.backgroundactivatedeventargs"/>
    public sealed class BackgroundActivatedEventArgs : IBackgroundActivatedEventArgs
    {
        internal BackgroundActivatedEventArgs(IBackgroundTaskInstance taskInstance)
        {
            TaskInstance = taskInstance;
        }

        /// <summary>The run: trigger details, deferral, cancellation.</summary>
        public IBackgroundTaskInstance TaskInstance { get; }
    }
}
