using System;
using System.Collections.Generic;
using Windows.Foundation;
using Windows.Storage;
using Windows.Storage.Streams;
using Windows.Web;

namespace Windows.Networking.BackgroundTransfer
{
    /// <summary>A download.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.backgroundtransfer.downloadoperation"/>
    public sealed class DownloadOperation : IBackgroundTransferOperation, IBackgroundTransferOperationPriority
    {
        private extern DownloadOperation();
        public extern BackgroundTransferCostPolicy CostPolicy { get; set; }
        public extern WebErrorStatus? CurrentWebErrorStatus { get; }
        public extern string Group { get; }
        public extern Guid Guid { get; }
        public extern bool IsRandomAccessRequired { get; set; }
        public extern string Method { get; }
        public extern BackgroundTransferPriority Priority { get; set; }
        public extern BackgroundDownloadProgress Progress { get; }
        public extern IList<WebErrorStatus> RecoverableWebErrorStatuses { get; }
        public extern IStorageFile ResultFile { get; }
        public extern BackgroundTransferGroup TransferGroup { get; }
        public extern event TypedEventHandler<DownloadOperation, BackgroundTransferRangesDownloadedEventArgs> RangesDownloaded;
        /// <summary>Takes over a download of an earlier run of the app.</summary>
        public extern IAsyncOperationWithProgress<DownloadOperation, DownloadOperation> AttachAsync();
        public extern IList<BackgroundTransferFileRange> GetDownloadedRanges();
        public extern ResponseInformation GetResponseInformation();
        public extern IRandomAccessStreamReference GetResultRandomAccessStreamReference();
        public extern IInputStream GetResultStreamAt(ulong position);
        public extern void MakeCurrentInTransferGroup();
        public extern void Pause();
        public extern void Resume();
        public extern void SetRequestHeader(string headerName, string headerValue);
        /// <summary>Starts the download.</summary>
        public extern IAsyncOperationWithProgress<DownloadOperation, DownloadOperation> StartAsync();
        /// <summary>The address; may be changed while the download is paused.</summary>
        public extern Uri RequestedUri { get; set; }
    }
}
