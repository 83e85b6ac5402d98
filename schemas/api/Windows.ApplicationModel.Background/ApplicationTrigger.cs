using Windows.Foundation;
using Windows.Foundation.Collections;

namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a task when the app itself asks for it.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.applicationtrigger"/>
    public sealed class ApplicationTrigger : IBackgroundTrigger
    {
        public extern ApplicationTrigger();
        /// <summary>Asks for a run now; the answer says whether it was granted, not how it ended.</summary>
        public extern IAsyncOperation<ApplicationTriggerResult> RequestAsync(ValueSet arguments);
        /// <summary>Asks for a run now; the answer says whether it was granted, not how it ended.</summary>
        public extern IAsyncOperation<ApplicationTriggerResult> RequestAsync();
    }
}
