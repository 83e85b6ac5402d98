using System.Threading;

namespace System
{
    /// <summary>The state of an operation that goes on elsewhere.</summary>
    public interface IAsyncResult
    {
        bool IsCompleted { get; }
        WaitHandle AsyncWaitHandle { get; }
        object AsyncState { get; }
        bool CompletedSynchronously { get; }
    }
}
