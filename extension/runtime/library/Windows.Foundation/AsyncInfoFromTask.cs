using System;
using System.Threading;
using System.Threading.Tasks;

namespace Windows.Foundation
{
    /// <summary>The life of an asynchronous operation over a task: status, error, cancelling, and the one call of its completion handler.</summary>
    internal abstract class AsyncInfoFromTask : IAsyncInfo
    {
        private static int lastId;
        private readonly Task work;
        private readonly Action cancelWork;
        private readonly Task hostWork;
        private readonly uint id;
        private readonly object gate = new object();
        private bool cancelRequested;
        private bool handlerTaken;
        private bool closed;

        /// <summary>
        /// <c>cancelWork</c> asks the work to stop; null when it cannot be stopped. <c>hostWork</c>: a task of the host that wants to
        /// know when the completion handler has returned; null when nobody wants to.
        /// </summary>
        protected AsyncInfoFromTask(Task work, Action cancelWork, Task hostWork)
        {
            if (work == null) throw new ArgumentNullException("work");
            this.work = work;
            this.cancelWork = cancelWork;
            this.hostWork = hostWork;
            id = (uint)Interlocked.Increment(ref lastId);
        }

        public Exception ErrorCode
        {
            get
            {
                CheckOpen();
                return work.IsFaulted ? work.Exception.InnerException : null;
            }
        }

        public uint Id
        {
            get
            {
                CheckOpen();
                return id;
            }
        }

        public AsyncStatus Status
        {
            get
            {
                CheckOpen();
                return StatusNow;
            }
        }

        public void Cancel()
        {
            lock (gate)
            {
                if (work.IsCompleted || cancelRequested) return;
                cancelRequested = true;
            }
            if (cancelWork != null) cancelWork();
        }

        public void Close()
        {
            lock (gate)
            {
                if (!work.IsCompleted && !cancelRequested) throw WindowsError.Refuse("async-close-started");
                closed = true;
            }
        }

        protected AsyncStatus StatusNow
        {
            get
            {
                if (work.IsFaulted) return AsyncStatus.Error;
                if (work.IsCanceled) return AsyncStatus.Canceled;
                if (work.IsCompleted) return AsyncStatus.Completed;
                return cancelRequested ? AsyncStatus.Canceled : AsyncStatus.Started;
            }
        }

        protected void CheckOpen()
        {
            if (closed) throw WindowsError.Refuse("async-closed");
        }

        /// <summary>Before the results are fetched: throws when the operation is still under way.</summary>
        protected void CheckEnded()
        {
            CheckOpen();
            if (!work.IsCompleted) throw WindowsError.Refuse("async-results-early");
        }

        /// <summary>A completion handler is set: called once when the work ends, or at once if it has ended.</summary>
        protected void TakeHandler(Action call)
        {
            CheckOpen();
            lock (gate)
            {
                if (handlerTaken) throw WindowsError.Refuse("async-handler-twice");
                handlerTaken = true;
            }
            if (hostWork != null) HostTasks.HandlerSet(hostWork);
            if (work.IsCompleted) Call(call);
            else work.ConfigureAwait(false).GetAwaiter().UnsafeOnCompleted(() => Call(call));
        }

        private void Call(Action handler)
        {
            handler();
            if (hostWork != null) HostTasks.HandlerReturned(hostWork);
        }
    }
}
