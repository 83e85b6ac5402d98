using System.Threading;
using System.Threading.Tasks;

namespace System.Runtime.CompilerServices
{
    /// <summary>What `await Task.Yield()` waits for: its turn.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.runtime.compilerservices.yieldawaitable"/>
    public struct YieldAwaitable
    {
        public YieldAwaiter GetAwaiter()
        {
            return default(YieldAwaiter);
        }

        /// <summary>Never there at once.</summary>
        public struct YieldAwaiter : ICriticalNotifyCompletion
        {
            public bool IsCompleted
            {
                get { return false; }
            }
            public void OnCompleted(Action continuation)
            {
                if (continuation == null) throw new ArgumentNullException("continuation");
                TaskContinuation.GoOnLater(continuation);
            }
            public void UnsafeOnCompleted(Action continuation)
            {
                OnCompleted(continuation);
            }
            public void GetResult()
            {
            }
        }
    }
}
