using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Windows.Foundation;

namespace Windows.UI.Core
{
    /// <summary>Brings code onto the thread of a window; background tasks have none.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.core.coredispatcher"/>
    public sealed class CoreDispatcher : ICoreAcceleratorKeys
    {
        private readonly object gate = new object();
        /// <summary>From Idle to High.</summary>
        private readonly Queue<Action>[] queues = { new Queue<Action>(), new Queue<Action>(), new Queue<Action>(), new Queue<Action>() };
        private readonly int threadId;
        private bool stopRequested;

        internal CoreDispatcher(int threadId)
        {
            this.threadId = threadId;
        }

        public CoreDispatcherPriority CurrentPriority { get; set; }

        /// <summary>Whether the caller is on the window's thread.</summary>
        public bool HasThreadAccess
        {
            get { return Thread.CurrentThread.ManagedThreadId == threadId; }
        }

        /// <summary>Never raised: nobody presses keys.</summary>
        public event TypedEventHandler<CoreDispatcher, AcceleratorKeyEventArgs> AcceleratorKeyActivated
        {
            add { }
            remove { }
        }

        public void ProcessEvents(CoreProcessEventsOption options)
        {
            CheckThread();
            switch (options)
            {
                case CoreProcessEventsOption.ProcessOneIfPresent:
                    RunNext(false);
                    break;
                case CoreProcessEventsOption.ProcessAllIfPresent:
                    while (RunNext(false)) { }
                    break;
                case CoreProcessEventsOption.ProcessOneAndAllPending:
                    if (RunNext(true)) while (RunNext(false)) { }
                    break;
                default:
                    while (RunNext(true)) { }
                    break;
            }
        }

        /// <summary>Queues code for the window's thread.</summary>
        public IAsyncAction RunAsync(CoreDispatcherPriority priority, DispatchedHandler agileCallback)
        {
            if (agileCallback == null) throw new ArgumentNullException("agileCallback");
            return new AsyncActionFromTask(RunLater(priority, () => agileCallback()), null);
        }

        /// <summary>Queues code for when the window's thread has nothing else to do.</summary>
        public IAsyncAction RunIdleAsync(IdleDispatchedHandler agileCallback)
        {
            if (agileCallback == null) throw new ArgumentNullException("agileCallback");
            return new AsyncActionFromTask(RunLater(CoreDispatcherPriority.Idle, () => agileCallback(new IdleDispatchedHandlerArgs(this))), null);
        }

        public bool ShouldYield()
        {
            return ShouldYield(CoreDispatcherPriority.Normal);
        }

        public bool ShouldYield(CoreDispatcherPriority priority)
        {
            lock (gate)
            {
                for (var i = queues.Length - 1; i > (int)priority + 2; i--)
                {
                    if (queues[i].Count > 0) return true;
                }
                return false;
            }
        }

        public void StopProcessEvents()
        {
            lock (gate)
            {
                stopRequested = true;
                Monitor.PulseAll(gate);
            }
        }

        public IAsyncOperation<bool> TryRunAsync(CoreDispatcherPriority priority, DispatchedHandler agileCallback)
        {
            if (agileCallback == null) throw new ArgumentNullException("agileCallback");
            return new AsyncOperationFromTask<bool>(RunLater(priority, () => agileCallback()), null);
        }

        public IAsyncOperation<bool> TryRunIdleAsync(IdleDispatchedHandler agileCallback)
        {
            if (agileCallback == null) throw new ArgumentNullException("agileCallback");
            return new AsyncOperationFromTask<bool>(RunLater(CoreDispatcherPriority.Idle, () => agileCallback(new IdleDispatchedHandlerArgs(this))), null);
        }

        internal void Enqueue(CoreDispatcherPriority priority, Action work)
        {
            lock (gate)
            {
                queues[(int)priority + 2].Enqueue(work);
                Monitor.PulseAll(gate);
            }
        }

        private Task<bool> RunLater(CoreDispatcherPriority priority, Action work)
        {
            var ended = new TaskCompletionSource<bool>();
            Enqueue(priority, () =>
            {
                work();
                ended.SetResult(true);
            });
            return ended.Task;
        }

        /// <summary>Runs the most urgent piece of work; waits for one if asked to. False when there is none or processing was stopped.</summary>
        private bool RunNext(bool wait)
        {
            Action work = null;
            lock (gate)
            {
                while (work == null)
                {
                    if (stopRequested)
                    {
                        stopRequested = false;
                        return false;
                    }
                    for (var i = queues.Length - 1; i >= 0 && work == null; i--)
                    {
                        if (queues[i].Count > 0) work = queues[i].Dequeue();
                    }
                    if (work != null) break;
                    if (!wait) return false;
                    Monitor.Wait(gate);
                }
            }
            work();
            return true;
        }

        private void CheckThread()
        {
            if (!HasThreadAccess) throw WindowsError.Refuse("wrong-thread");
        }
    }
}
