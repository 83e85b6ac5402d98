using System;
using System.Threading.Tasks;

namespace Windows.Foundation
{
    /// <summary>A task seen as an operation.</summary>
    internal sealed class AsyncOperationFromTask<TResult> : AsyncInfoFromTask, IAsyncOperation<TResult>, ITaskBacked<TResult>
    {
        private AsyncOperationCompletedHandler<TResult> completed;

        internal AsyncOperationFromTask(Task<TResult> work, Action cancelWork) : base(work, cancelWork, null)
        {
            Work = work;
        }

        public Task<TResult> Work { get; }

        public AsyncOperationCompletedHandler<TResult> Completed
        {
            get
            {
                CheckOpen();
                return completed;
            }
            set
            {
                if (value == null) return;
                completed = value;
                TakeHandler(() => value(this, StatusNow));
            }
        }

        public TResult GetResults()
        {
            CheckEnded();
            return Work.GetAwaiter().GetResult();
        }

        /// <summary>Over a task of the host, which can stop its work.</summary>
        internal static AsyncOperationFromTask<TResult> OfHost(Task<TResult> work)
        {
            return new AsyncOperationFromTask<TResult>(work, () => HostTasks.Cancel(work));
        }
    }

    /// <summary>A task seen as an operation that reports how far it is.</summary>
    internal sealed class AsyncOperationFromTask<TResult, TProgress> : AsyncInfoFromTask, IAsyncOperationWithProgress<TResult, TProgress>, ITaskBacked<TResult>, IProgress<TProgress>
    {
        private AsyncOperationWithProgressCompletedHandler<TResult, TProgress> completed;

        internal AsyncOperationFromTask(Task<TResult> work, Action cancelWork) : this(work, cancelWork, null)
        {
        }

        internal AsyncOperationFromTask(Task<TResult> work, Action cancelWork, Task hostWork) : base(work, cancelWork, hostWork)
        {
            Work = work;
        }

        public Task<TResult> Work { get; }

        public AsyncOperationWithProgressCompletedHandler<TResult, TProgress> Completed
        {
            get
            {
                CheckOpen();
                return completed;
            }
            set
            {
                if (value == null) return;
                completed = value;
                TakeHandler(() => value(this, StatusNow));
            }
        }

        public AsyncOperationProgressHandler<TResult, TProgress> Progress { get; set; }

        public TResult GetResults()
        {
            CheckEnded();
            return Work.GetAwaiter().GetResult();
        }

        public void Report(TProgress value)
        {
            var handler = Progress;
            if (handler != null) handler(this, value);
        }
    }
}
