namespace Windows.Foundation
{
    /// <summary>Receives the progress of an operation.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.foundation.asyncoperationprogresshandler-2"/>
    public delegate void AsyncOperationProgressHandler<TResult, TProgress>(IAsyncOperationWithProgress<TResult, TProgress> asyncInfo, TProgress progressInfo);
}
