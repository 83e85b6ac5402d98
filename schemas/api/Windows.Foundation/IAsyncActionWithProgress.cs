namespace Windows.Foundation
{
    /// <summary>An asynchronous operation without a result that reports how far it is.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.foundation.iasyncactionwithprogress-1"/>
    public interface IAsyncActionWithProgress<TProgress> : IAsyncInfo
    {
        /// <summary>Called once when the operation has ended.</summary>
        AsyncActionWithProgressCompletedHandler<TProgress> Completed { get; set; }
        /// <summary>Called whenever the operation reports how far it is.</summary>
        AsyncActionProgressHandler<TProgress> Progress { get; set; }
        /// <summary>Returns when the action succeeded, and throws what it failed with.</summary>
        void GetResults();
    }
}
