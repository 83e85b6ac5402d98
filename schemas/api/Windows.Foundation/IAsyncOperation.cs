namespace Windows.Foundation
{
    /// <summary>An asynchronous operation with a result; awaiting it needs <c>using System;</c> for its awaiter.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.foundation.iasyncoperation-1"/>
    public interface IAsyncOperation<TResult> : IAsyncInfo
    {
        /// <summary>Called once when the operation has ended; may be set only once, and is called at once if it has ended already.</summary>
        AsyncOperationCompletedHandler<TResult> Completed { get; set; }
        /// <summary>The result; throws what the operation failed with, or when it has not ended yet.</summary>
        TResult GetResults();
    }
}
