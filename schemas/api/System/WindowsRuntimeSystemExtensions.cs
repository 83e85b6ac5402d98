using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Windows.Foundation;

namespace System
{
    /// <summary>Lets asynchronous operations of Windows be awaited, and turns them into tasks and back; without <c>using System;</c> an await does not compile.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.windowsruntimesystemextensions"/>
    public static class WindowsRuntimeSystemExtensions
    {
        /// <summary>Presents a task as an action, for instance to return it from a component.</summary>
        public static extern IAsyncAction AsAsyncAction(this Task source);
        /// <summary>Presents a task as an operation, for instance to return it from a component.</summary>
        public static extern IAsyncOperation<TResult> AsAsyncOperation<TResult>(this Task<TResult> source);
        /// <summary>The operation as a task.</summary>
        public static extern Task AsTask(this IAsyncAction source);
        /// <summary>The operation as a task; the token cancels the operation, as for a timeout.</summary>
        public static extern Task AsTask(this IAsyncAction source, CancellationToken cancellationToken);
        public static extern Task AsTask<TProgress>(this IAsyncActionWithProgress<TProgress> source);
        public static extern Task AsTask<TProgress>(this IAsyncActionWithProgress<TProgress> source, IProgress<TProgress> progress);
        public static extern Task AsTask<TProgress>(this IAsyncActionWithProgress<TProgress> source, CancellationToken cancellationToken);
        public static extern Task AsTask<TProgress>(this IAsyncActionWithProgress<TProgress> source, CancellationToken cancellationToken, IProgress<TProgress> progress);
        public static extern Task<TResult> AsTask<TResult>(this IAsyncOperation<TResult> source);
        public static extern Task<TResult> AsTask<TResult>(this IAsyncOperation<TResult> source, CancellationToken cancellationToken);
        public static extern Task<TResult> AsTask<TResult, TProgress>(this IAsyncOperationWithProgress<TResult, TProgress> source);
        public static extern Task<TResult> AsTask<TResult, TProgress>(this IAsyncOperationWithProgress<TResult, TProgress> source, IProgress<TProgress> progress);
        public static extern Task<TResult> AsTask<TResult, TProgress>(this IAsyncOperationWithProgress<TResult, TProgress> source, CancellationToken cancellationToken);
        public static extern Task<TResult> AsTask<TResult, TProgress>(this IAsyncOperationWithProgress<TResult, TProgress> source, CancellationToken cancellationToken, IProgress<TProgress> progress);
        /// <summary>Makes await work; not called by hand.</summary>
        public static extern TaskAwaiter GetAwaiter(this IAsyncAction source);
        public static extern TaskAwaiter GetAwaiter<TProgress>(this IAsyncActionWithProgress<TProgress> source);
        public static extern TaskAwaiter<TResult> GetAwaiter<TResult>(this IAsyncOperation<TResult> source);
        public static extern TaskAwaiter<TResult> GetAwaiter<TResult, TProgress>(this IAsyncOperationWithProgress<TResult, TProgress> source);
    }
}
