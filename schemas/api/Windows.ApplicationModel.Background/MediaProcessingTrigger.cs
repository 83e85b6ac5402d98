using Windows.Foundation;
using Windows.Foundation.Collections;

namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a longer task for media work when the app itself asks for it.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.mediaprocessingtrigger"/>
    public sealed class MediaProcessingTrigger : IBackgroundTrigger
    {
        public extern MediaProcessingTrigger();
        public extern IAsyncOperation<MediaProcessingTriggerResult> RequestAsync(ValueSet arguments);
        public extern IAsyncOperation<MediaProcessingTriggerResult> RequestAsync();
    }
}
