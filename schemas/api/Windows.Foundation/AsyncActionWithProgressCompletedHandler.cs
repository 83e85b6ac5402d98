namespace Windows.Foundation
{
    /// <summary>Receives the end of an action that reports progress.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.foundation.asyncactionwithprogresscompletedhandler-1"/>
    public delegate void AsyncActionWithProgressCompletedHandler<TProgress>(IAsyncActionWithProgress<TProgress> asyncInfo, AsyncStatus asyncStatus);
}
