namespace Windows.Foundation
{
    /// <summary>Receives the end of an operation.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.foundation.asyncoperationcompletedhandler-1"/>
    public delegate void AsyncOperationCompletedHandler<TResult>(IAsyncOperation<TResult> asyncInfo, AsyncStatus asyncStatus);
}
