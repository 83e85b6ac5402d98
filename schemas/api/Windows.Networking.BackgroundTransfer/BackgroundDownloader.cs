using System;
using System.Collections.Generic;
using Windows.Foundation;
using Windows.Security.Credentials;
using Windows.Storage;
using Windows.Storage.Streams;
using Windows.UI.Notifications;

namespace Windows.Networking.BackgroundTransfer
{
    /// <summary>Downloads that go on while the app is suspended; no background task is needed for the bytes.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.backgroundtransfer.backgrounddownloader"/>
    public sealed class BackgroundDownloader : IBackgroundTransferBase
    {
        public extern BackgroundDownloader();
        public extern BackgroundDownloader(BackgroundTransferCompletionGroup completionGroup);
        public extern BackgroundTransferCompletionGroup CompletionGroup { get; }
        public extern BackgroundTransferCostPolicy CostPolicy { get; set; }
        public extern TileNotification FailureTileNotification { get; set; }
        public extern ToastNotification FailureToastNotification { get; set; }
        public extern string Group { get; set; }
        public extern string Method { get; set; }
        public extern PasswordCredential ProxyCredential { get; set; }
        public extern PasswordCredential ServerCredential { get; set; }
        public extern TileNotification SuccessTileNotification { get; set; }
        public extern ToastNotification SuccessToastNotification { get; set; }
        public extern BackgroundTransferGroup TransferGroup { get; set; }
        /// <summary>The downloads under way; has to be asked at every start of the app.</summary>
        public static extern IAsyncOperation<IReadOnlyList<DownloadOperation>> GetCurrentDownloadsAsync();
        /// <summary>The downloads under way; has to be asked at every start of the app.</summary>
        public static extern IAsyncOperation<IReadOnlyList<DownloadOperation>> GetCurrentDownloadsAsync(string group);
        public static extern IAsyncOperation<IReadOnlyList<DownloadOperation>> GetCurrentDownloadsForTransferGroupAsync(BackgroundTransferGroup group);
        public static extern IAsyncOperation<UnconstrainedTransferRequestResult> RequestUnconstrainedDownloadsAsync(IEnumerable<DownloadOperation> operations);
        /// <summary>Prepares a download into a file.</summary>
        public extern DownloadOperation CreateDownload(Uri uri, IStorageFile resultFile, IStorageFile requestBodyFile);
        /// <summary>Prepares a download into a file.</summary>
        public extern DownloadOperation CreateDownload(Uri uri, IStorageFile resultFile);
        public extern IAsyncOperation<DownloadOperation> CreateDownloadAsync(Uri uri, IStorageFile resultFile, IInputStream requestBodyStream);
        /// <summary>Adds a header to the request.</summary>
        public extern void SetRequestHeader(string headerName, string headerValue);
    }
}
