namespace Windows.Foundation
{
    /// <summary>Receives the end of an operation that reports progress.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.foundation.asyncoperationwithprogresscompletedhandler-2"/>
    public delegate void AsyncOperationWithProgressCompletedHandler<TResult, TProgress>(IAsyncOperationWithProgress<TResult, TProgress> asyncInfo, AsyncStatus asyncStatus);
}
