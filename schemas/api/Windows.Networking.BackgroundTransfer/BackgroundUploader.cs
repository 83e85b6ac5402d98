using System;
using System.Collections.Generic;
using Windows.Foundation;
using Windows.Security.Credentials;
using Windows.Storage;
using Windows.Storage.Streams;
using Windows.UI.Notifications;

namespace Windows.Networking.BackgroundTransfer
{
    /// <summary>Uploads that go on while the app is suspended.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.backgroundtransfer.backgrounduploader"/>
    public sealed class BackgroundUploader : IBackgroundTransferBase
    {
        public extern BackgroundUploader();
        public extern BackgroundUploader(BackgroundTransferCompletionGroup completionGroup);
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
        /// <summary>The uploads under way; has to be asked at every start of the app.</summary>
        public static extern IAsyncOperation<IReadOnlyList<UploadOperation>> GetCurrentUploadsAsync();
        /// <summary>The uploads under way; has to be asked at every start of the app.</summary>
        public static extern IAsyncOperation<IReadOnlyList<UploadOperation>> GetCurrentUploadsAsync(string group);
        public static extern IAsyncOperation<IReadOnlyList<UploadOperation>> GetCurrentUploadsForTransferGroupAsync(BackgroundTransferGroup group);
        public static extern IAsyncOperation<UnconstrainedTransferRequestResult> RequestUnconstrainedUploadsAsync(IEnumerable<UploadOperation> operations);
        public extern UploadOperation CreateUpload(Uri uri, IStorageFile sourceFile);
        public extern IAsyncOperation<UploadOperation> CreateUploadAsync(Uri uri, IEnumerable<BackgroundTransferContentPart> parts);
        public extern IAsyncOperation<UploadOperation> CreateUploadAsync(Uri uri, IEnumerable<BackgroundTransferContentPart> parts, string subType, string boundary);
        public extern IAsyncOperation<UploadOperation> CreateUploadAsync(Uri uri, IEnumerable<BackgroundTransferContentPart> parts, string subType);
        public extern IAsyncOperation<UploadOperation> CreateUploadFromStreamAsync(Uri uri, IInputStream sourceStream);
        /// <summary>Adds a header to the request.</summary>
        public extern void SetRequestHeader(string headerName, string headerValue);
    }
}
