using System;

namespace Windows.Foundation
{
    /// <summary>What every asynchronous operation of Windows offers apart from its result: status, error, cancelling.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.foundation.iasyncinfo"/>
    public interface IAsyncInfo
    {
        /// <summary>What the operation failed with, or null.</summary>
        Exception ErrorCode { get; }
        /// <summary>A number that tells operations apart.</summary>
        uint Id { get; }
        /// <summary>How far the operation has come.</summary>
        AsyncStatus Status { get; }
        /// <summary>Asks the operation to stop; it may still complete.</summary>
        void Cancel();
        /// <summary>Releases the operation; not allowed while it is under way.</summary>
        void Close();
    }
}
