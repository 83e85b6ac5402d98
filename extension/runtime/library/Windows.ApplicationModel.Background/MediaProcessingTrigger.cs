using System;
using System.Threading.Tasks;
using Windows.Foundation;
using Windows.Foundation.Collections;

namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a longer task for media work when the app itself asks for it.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.mediaprocessingtrigger"/>
    public sealed class MediaProcessingTrigger : IBackgroundTrigger
    {
        public extern MediaProcessingTrigger();

        /// <summary>Asks for a run now; the answer says whether it was granted, not how it ended.</summary>
        public IAsyncOperation<MediaProcessingTriggerResult> RequestAsync(ValueSet arguments)
        {
            return Request(ValueSetText.Encode(arguments)).AsAsyncOperation();
        }

        /// <summary>Asks for a run now; the answer says whether it was granted, not how it ended.</summary>
        public IAsyncOperation<MediaProcessingTriggerResult> RequestAsync()
        {
            return RequestAsync(new ValueSet());
        }

        private extern Task<MediaProcessingTriggerResult> Request(string[] arguments);
    }
}
