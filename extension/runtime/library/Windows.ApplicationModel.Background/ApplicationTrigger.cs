using System;
using System.Threading.Tasks;
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
        public IAsyncOperation<ApplicationTriggerResult> RequestAsync(ValueSet arguments)
        {
            return Request(ValueSetText.Encode(arguments)).AsAsyncOperation();
        }

        /// <summary>Asks for a run now; the answer says whether it was granted, not how it ended.</summary>
        public IAsyncOperation<ApplicationTriggerResult> RequestAsync()
        {
            return RequestAsync(new ValueSet());
        }

        private extern Task<ApplicationTriggerResult> Request(string[] arguments);
    }
}
