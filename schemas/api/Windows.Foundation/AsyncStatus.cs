namespace Windows.Foundation
{
    /// <summary>How far an asynchronous operation has come; decides whether its results may be fetched.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.foundation.asyncstatus"/>
    public enum AsyncStatus
    {
        /// <summary>Under way.</summary>
        Started = 0,
        /// <summary>Done; results can be fetched.</summary>
        Completed = 1,
        /// <summary>Cancelled before it was done.</summary>
        Canceled = 2,
        /// <summary>Failed; fetching the results throws the reason.</summary>
        Error = 3,
    }
}
