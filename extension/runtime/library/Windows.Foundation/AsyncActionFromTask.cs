using System;
using System.Threading.Tasks;

namespace Windows.Foundation
{
    /// <summary>A task seen as an action.</summary>
    internal sealed class AsyncActionFromTask : AsyncInfoFromTask, IAsyncAction, ITaskBacked
    {
        private AsyncActionCompletedHandler completed;

        internal AsyncActionFromTask(Task work, Action cancelWork) : base(work, cancelWork, null)
        {
            Work = work;
        }

        public Task Work { get; }

        public AsyncActionCompletedHandler Completed
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

        public void GetResults()
        {
            CheckEnded();
            Work.GetAwaiter().GetResult();
        }

        /// <summary>Over a task of the host, which can stop its work.</summary>
        internal static AsyncActionFromTask OfHost(Task work)
        {
            return new AsyncActionFromTask(work, () => HostTasks.Cancel(work));
        }
    }

    /// <summary>A task seen as an action that reports how far it is.</summary>
    internal sealed class AsyncActionFromTask<TProgress> : AsyncInfoFromTask, IAsyncActionWithProgress<TProgress>, ITaskBacked, IProgress<TProgress>
    {
        private AsyncActionWithProgressCompletedHandler<TProgress> completed;

        internal AsyncActionFromTask(Task work, Action cancelWork) : base(work, cancelWork, null)
        {
            Work = work;
        }

        public Task Work { get; }

        public AsyncActionWithProgressCompletedHandler<TProgress> Completed
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

        public AsyncActionProgressHandler<TProgress> Progress { get; set; }

        public void GetResults()
        {
            CheckEnded();
            Work.GetAwaiter().GetResult();
        }

        public void Report(TProgress value)
        {
            var handler = Progress;
            if (handler != null) handler(this, value);
        }
    }
}
