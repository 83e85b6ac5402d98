using System;
using Windows.Foundation;

namespace Windows.Storage.Streams
{
    /// <summary>A store under way; its result is the number of bytes sent.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.streams.datawriterstoreoperation"/>
    public sealed class DataWriterStoreOperation : IAsyncInfo, IAsyncOperation<uint>
    {
        private extern DataWriterStoreOperation();
        /// <summary>Called once when the operation has ended; may be set only once, and is called at once if it has ended already.</summary>
        public extern AsyncOperationCompletedHandler<uint> Completed { get; set; }
        /// <summary>What the operation failed with, or null.</summary>
        public extern Exception ErrorCode { get; }
        /// <summary>A number that tells operations apart.</summary>
        public extern uint Id { get; }
        /// <summary>How far the operation has come.</summary>
        public extern AsyncStatus Status { get; }
        /// <summary>Asks the operation to stop; it may still complete.</summary>
        public extern void Cancel();
        /// <summary>Releases the operation; not allowed while it is under way.</summary>
        public extern void Close();
        /// <summary>The result; throws what the operation failed with, or when it has not ended yet.</summary>
        public extern uint GetResults();
    }
}
