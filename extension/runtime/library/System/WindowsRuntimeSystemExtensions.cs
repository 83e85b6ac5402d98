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
        public static IAsyncAction AsAsyncAction(this Task source)
        {
            if (source == null) throw new ArgumentNullException("source");
            return new AsyncActionFromTask(source, null);
        }

        /// <summary>Presents a task as an operation, for instance to return it from a component.</summary>
        public static IAsyncOperation<TResult> AsAsyncOperation<TResult>(this Task<TResult> source)
        {
            if (source == null) throw new ArgumentNullException("source");
            return new AsyncOperationFromTask<TResult>(source, null);
        }

        /// <summary>The operation as a task.</summary>
        public static Task AsTask(this IAsyncAction source)
        {
            return source.AsTask(CancellationToken.None);
        }

        /// <summary>The operation as a task; the token cancels the operation, as for a timeout.</summary>
        public static Task AsTask(this IAsyncAction source, CancellationToken cancellationToken)
        {
            if (source == null) throw new ArgumentNullException("source");
            CancelBy(source, cancellationToken);
            var backed = source as ITaskBacked;
            if (backed != null) return backed.Work;
            var bridge = new TaskCompletionSource<bool>();
            source.Completed = (info, status) => Follow(bridge, info, status, () =>
            {
                info.GetResults();
                return true;
            });
            return bridge.Task;
        }

        public static Task AsTask<TProgress>(this IAsyncActionWithProgress<TProgress> source)
        {
            return source.AsTask(CancellationToken.None, null);
        }

        public static Task AsTask<TProgress>(this IAsyncActionWithProgress<TProgress> source, IProgress<TProgress> progress)
        {
            return source.AsTask(CancellationToken.None, progress);
        }

        public static Task AsTask<TProgress>(this IAsyncActionWithProgress<TProgress> source, CancellationToken cancellationToken)
        {
            return source.AsTask(cancellationToken, null);
        }

        public static Task AsTask<TProgress>(this IAsyncActionWithProgress<TProgress> source, CancellationToken cancellationToken, IProgress<TProgress> progress)
        {
            if (source == null) throw new ArgumentNullException("source");
            if (progress != null) source.Progress = (info, value) => progress.Report(value);
            CancelBy(source, cancellationToken);
            var backed = source as ITaskBacked;
            if (backed != null) return backed.Work;
            var bridge = new TaskCompletionSource<bool>();
            source.Completed = (info, status) => Follow(bridge, info, status, () =>
            {
                info.GetResults();
                return true;
            });
            return bridge.Task;
        }

        public static Task<TResult> AsTask<TResult>(this IAsyncOperation<TResult> source)
        {
            return source.AsTask(CancellationToken.None);
        }

        public static Task<TResult> AsTask<TResult>(this IAsyncOperation<TResult> source, CancellationToken cancellationToken)
        {
            if (source == null) throw new ArgumentNullException("source");
            CancelBy(source, cancellationToken);
            var backed = source as ITaskBacked<TResult>;
            if (backed != null) return backed.Work;
            var bridge = new TaskCompletionSource<TResult>();
            source.Completed = (info, status) => Follow(bridge, info, status, () => info.GetResults());
            return bridge.Task;
        }

        public static Task<TResult> AsTask<TResult, TProgress>(this IAsyncOperationWithProgress<TResult, TProgress> source)
        {
            return source.AsTask(CancellationToken.None, null);
        }

        public static Task<TResult> AsTask<TResult, TProgress>(this IAsyncOperationWithProgress<TResult, TProgress> source, IProgress<TProgress> progress)
        {
            return source.AsTask(CancellationToken.None, progress);
        }

        public static Task<TResult> AsTask<TResult, TProgress>(this IAsyncOperationWithProgress<TResult, TProgress> source, CancellationToken cancellationToken)
        {
            return source.AsTask(cancellationToken, null);
        }

        public static Task<TResult> AsTask<TResult, TProgress>(this IAsyncOperationWithProgress<TResult, TProgress> source, CancellationToken cancellationToken, IProgress<TProgress> progress)
        {
            if (source == null) throw new ArgumentNullException("source");
            if (progress != null) source.Progress = (info, value) => progress.Report(value);
            CancelBy(source, cancellationToken);
            var backed = source as ITaskBacked<TResult>;
            if (backed != null) return backed.Work;
            var bridge = new TaskCompletionSource<TResult>();
            source.Completed = (info, status) => Follow(bridge, info, status, () => info.GetResults());
            return bridge.Task;
        }

        /// <summary>Makes await work; not called by hand.</summary>
        public static TaskAwaiter GetAwaiter(this IAsyncAction source)
        {
            return source.AsTask().GetAwaiter();
        }

        public static TaskAwaiter GetAwaiter<TProgress>(this IAsyncActionWithProgress<TProgress> source)
        {
            return source.AsTask().GetAwaiter();
        }

        public static TaskAwaiter<TResult> GetAwaiter<TResult>(this IAsyncOperation<TResult> source)
        {
            return source.AsTask().GetAwaiter();
        }

        public static TaskAwaiter<TResult> GetAwaiter<TResult, TProgress>(this IAsyncOperationWithProgress<TResult, TProgress> source)
        {
            return source.AsTask().GetAwaiter();
        }

        private static void CancelBy(IAsyncInfo source, CancellationToken token)
        {
            if (token.CanBeCanceled) token.Register(() => source.Cancel());
        }

        private static void Follow<TResult>(TaskCompletionSource<TResult> bridge, IAsyncInfo info, AsyncStatus status, Func<TResult> results)
        {
            if (status == AsyncStatus.Canceled)
            {
                bridge.TrySetCanceled();
                return;
            }
            if (status == AsyncStatus.Error)
            {
                bridge.TrySetException(info.ErrorCode);
                return;
            }
            try
            {
                bridge.TrySetResult(results());
            }
            catch (Exception exception)
            {
                bridge.TrySetException(exception);
            }
        }
    }
}
