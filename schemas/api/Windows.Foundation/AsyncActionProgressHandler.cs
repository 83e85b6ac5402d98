namespace Windows.Foundation
{
    /// <summary>Receives the progress of an action.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.foundation.asyncactionprogresshandler-1"/>
    public delegate void AsyncActionProgressHandler<TProgress>(IAsyncActionWithProgress<TProgress> asyncInfo, TProgress progressInfo);
}
