using System.Threading;
using System.Threading.Tasks;
using Windows.Foundation;

namespace System.Runtime.InteropServices.WindowsRuntime
{
    /// <summary>Makes asynchronous operations of Windows from asynchronous methods, with cancelling and progress.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.runtime.interopservices.windowsruntime.asyncinfo"/>
    public static class AsyncInfo
    {
        public static IAsyncAction Run(Func<CancellationToken, Task> taskProvider)
        {
            if (taskProvider == null) throw new ArgumentNullException("taskProvider");
            var cancellation = new CancellationTokenSource();
            return new AsyncActionFromTask(Started(taskProvider(cancellation.Token)), cancellation.Cancel);
        }

        public static IAsyncActionWithProgress<TProgress> Run<TProgress>(Func<CancellationToken, IProgress<TProgress>, Task> taskProvider)
        {
            if (taskProvider == null) throw new ArgumentNullException("taskProvider");
            var cancellation = new CancellationTokenSource();
            var progress = new LateProgress<TProgress>();
            var action = new AsyncActionFromTask<TProgress>(Started(taskProvider(cancellation.Token, progress)), cancellation.Cancel);
            progress.Target = action;
            return action;
        }

        public static IAsyncOperation<TResult> Run<TResult>(Func<CancellationToken, Task<TResult>> taskProvider)
        {
            if (taskProvider == null) throw new ArgumentNullException("taskProvider");
            var cancellation = new CancellationTokenSource();
            return new AsyncOperationFromTask<TResult>(Started(taskProvider(cancellation.Token)), cancellation.Cancel);
        }

        public static IAsyncOperationWithProgress<TResult, TProgress> Run<TResult, TProgress>(Func<CancellationToken, IProgress<TProgress>, Task<TResult>> taskProvider)
        {
            if (taskProvider == null) throw new ArgumentNullException("taskProvider");
            var cancellation = new CancellationTokenSource();
            var progress = new LateProgress<TProgress>();
            var operation = new AsyncOperationFromTask<TResult, TProgress>(Started(taskProvider(cancellation.Token, progress)), cancellation.Cancel);
            progress.Target = operation;
            return operation;
        }

        private static TTask Started<TTask>(TTask task) where TTask : Task
        {
            if (task == null) throw new NullReferenceException("The method that was given to AsyncInfo.Run returned null instead of a task.");
            if (task.Status == TaskStatus.Created) throw new InvalidOperationException("The method that was given to AsyncInfo.Run returned a task that was never started.");
            return task;
        }

        /// <summary>Progress that is reported before the operation exists has no listener yet.</summary>
        private sealed class LateProgress<TProgress> : IProgress<TProgress>
        {
            internal IProgress<TProgress> Target;

            public void Report(TProgress value)
            {
                if (Target != null) Target.Report(value);
            }
        }
    }
}
