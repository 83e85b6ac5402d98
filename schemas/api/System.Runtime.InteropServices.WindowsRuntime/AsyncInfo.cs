using System.Threading;
using System.Threading.Tasks;
using Windows.Foundation;

namespace System.Runtime.InteropServices.WindowsRuntime
{
    /// <summary>Makes asynchronous operations of Windows from asynchronous methods, with cancelling and progress.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.runtime.interopservices.windowsruntime.asyncinfo"/>
    public static class AsyncInfo
    {
        public static extern IAsyncAction Run(Func<CancellationToken, Task> taskProvider);
        public static extern IAsyncActionWithProgress<TProgress> Run<TProgress>(Func<CancellationToken, IProgress<TProgress>, Task> taskProvider);
        public static extern IAsyncOperation<TResult> Run<TResult>(Func<CancellationToken, Task<TResult>> taskProvider);
        public static extern IAsyncOperationWithProgress<TResult, TProgress> Run<TResult, TProgress>(Func<CancellationToken, IProgress<TProgress>, Task<TResult>> taskProvider);
    }
}
