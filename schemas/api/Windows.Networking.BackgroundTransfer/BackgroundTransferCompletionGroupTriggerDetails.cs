using System.Collections.Generic;

namespace Windows.Networking.BackgroundTransfer
{
    /// <summary>What a task gets that the end of transfers started.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.backgroundtransfer.backgroundtransfercompletiongrouptriggerdetails"/>
    public sealed class BackgroundTransferCompletionGroupTriggerDetails
    {
        private extern BackgroundTransferCompletionGroupTriggerDetails();
        public extern IReadOnlyList<DownloadOperation> Downloads { get; }
        public extern IReadOnlyList<UploadOperation> Uploads { get; }
    }
}
