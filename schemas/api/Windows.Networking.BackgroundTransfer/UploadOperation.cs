using System;
using Windows.Foundation;
using Windows.Storage;
using Windows.Storage.Streams;

namespace Windows.Networking.BackgroundTransfer
{
    /// <summary>An upload.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.backgroundtransfer.uploadoperation"/>
    public sealed class UploadOperation : IBackgroundTransferOperation, IBackgroundTransferOperationPriority
    {
        private extern UploadOperation();
        public extern BackgroundTransferCostPolicy CostPolicy { get; set; }
        public extern string Group { get; }
        public extern Guid Guid { get; }
        public extern string Method { get; }
        public extern BackgroundTransferPriority Priority { get; set; }
        public extern BackgroundUploadProgress Progress { get; }
        public extern Uri RequestedUri { get; }
        public extern IStorageFile SourceFile { get; }
        public extern BackgroundTransferGroup TransferGroup { get; }
        /// <summary>Takes over an upload of an earlier run of the app.</summary>
        public extern IAsyncOperationWithProgress<UploadOperation, UploadOperation> AttachAsync();
        public extern ResponseInformation GetResponseInformation();
        public extern IInputStream GetResultStreamAt(ulong position);
        public extern void MakeCurrentInTransferGroup();
        public extern void SetRequestHeader(string headerName, string headerValue);
        /// <summary>Starts the upload.</summary>
        public extern IAsyncOperationWithProgress<UploadOperation, UploadOperation> StartAsync();
    }
}
