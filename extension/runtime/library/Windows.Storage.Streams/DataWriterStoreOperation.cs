using System;
using System.Threading.Tasks;
using Windows.Foundation;

namespace Windows.Storage.Streams
{
    /// <summary>A store under way; its result is the number of bytes sent.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.streams.datawriterstoreoperation"/>
    public sealed class DataWriterStoreOperation : IAsyncInfo, IAsyncOperation<uint>, ITaskBacked<uint>
    {
        private readonly AsyncOperationFromTask<uint> inner;
        private AsyncOperationCompletedHandler<uint> completed;

        internal DataWriterStoreOperation(Task<uint> work, Action cancelWork)
        {
            inner = new AsyncOperationFromTask<uint>(work, cancelWork);
        }

        /// <summary>Called once when the operation has ended; may be set only once, and is called at once if it has ended already.</summary>
        public AsyncOperationCompletedHandler<uint> Completed
        {
            get { return completed; }
            set
            {
                completed = value;
                if (value != null) inner.Completed = (info, status) => value(this, status);
            }
        }

        /// <summary>What the operation failed with, or null.</summary>
        public Exception ErrorCode
        {
            get { return inner.ErrorCode; }
        }

        /// <summary>A number that tells operations apart.</summary>
        public uint Id
        {
            get { return inner.Id; }
        }

        /// <summary>How far the operation has come.</summary>
        public AsyncStatus Status
        {
            get { return inner.Status; }
        }

        Task<uint> ITaskBacked<uint>.Work
        {
            get { return inner.Work; }
        }

        /// <summary>Asks the operation to stop; it may still complete.</summary>
        public void Cancel()
        {
            inner.Cancel();
        }

        /// <summary>Releases the operation; not allowed while it is under way.</summary>
        public void Close()
        {
            inner.Close();
        }

        /// <summary>The result; throws what the operation failed with, or when it has not ended yet.</summary>
        public uint GetResults()
        {
            return inner.GetResults();
        }
    }
}
