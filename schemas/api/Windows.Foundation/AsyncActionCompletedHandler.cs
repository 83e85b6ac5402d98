namespace Windows.Foundation
{
    /// <summary>Receives the end of an action.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.foundation.asyncactioncompletedhandler"/>
    public delegate void AsyncActionCompletedHandler(IAsyncAction asyncAction, AsyncStatus asyncStatus);
}
