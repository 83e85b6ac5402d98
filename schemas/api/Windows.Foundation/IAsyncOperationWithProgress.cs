namespace Windows.Foundation
{
    /// <summary>An asynchronous operation with a result that reports how far it is; stream reads and writes are of this kind.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.foundation.iasyncoperationwithprogress-2"/>
    public interface IAsyncOperationWithProgress<TResult, TProgress> : IAsyncInfo
    {
        /// <summary>Called once when the operation has ended; a control channel waits for this handler before it starts the push task.</summary>
        AsyncOperationWithProgressCompletedHandler<TResult, TProgress> Completed { get; set; }
        /// <summary>Called whenever the operation reports how far it is.</summary>
        AsyncOperationProgressHandler<TResult, TProgress> Progress { get; set; }
        /// <summary>The result; throws what the operation failed with, or when it has not ended yet.</summary>
        TResult GetResults();
    }
}
