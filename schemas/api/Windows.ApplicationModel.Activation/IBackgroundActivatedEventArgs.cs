using Windows.ApplicationModel.Background;

namespace Windows.ApplicationModel.Activation
{
    /// <summary>Carries the run of a background task inside the app.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.activation.ibackgroundactivatedeventargs"/>
    public interface IBackgroundActivatedEventArgs
    {
        /// <summary>The run: trigger details, deferral, cancellation.</summary>
        IBackgroundTaskInstance TaskInstance { get; }
    }
}
