namespace Windows.Foundation
{
    /// <summary>An asynchronous operation without a result; awaiting it needs <c>using System;</c> for its awaiter.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.foundation.iasyncaction"/>
    public interface IAsyncAction : IAsyncInfo
    {
        /// <summary>Called once when the operation has ended; may be set only once, and is called at once if it has ended already.</summary>
        AsyncActionCompletedHandler Completed { get; set; }
        /// <summary>Returns when the action succeeded, and throws what it failed with.</summary>
        void GetResults();
    }
}
