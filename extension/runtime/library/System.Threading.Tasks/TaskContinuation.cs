namespace System.Threading.Tasks
{
    /// <summary>What happens when a task has ended; a link of the task's list.</summary>
    internal abstract class TaskContinuation
    {
        internal TaskContinuation Next;

        /// <summary>`mayInline`: it may run here and now, on the thread that has ended the task.</summary>
        internal abstract void Run(Task ended, bool mayInline);

        internal static TaskContinuation ForAwait(Action action, bool captureContext)
        {
            Thread thread = captureContext ? Thread.CurrentThread : null;
            return new Await(action, ContextOf(thread), SchedulerOf(thread), Thread.Flow);
        }
        /// <summary>Goes on as after an await, when it is its turn.</summary>
        internal static void GoOnLater(Action action)
        {
            Thread thread = Thread.CurrentThread;
            SynchronizationContext context = ContextOf(thread);
            TaskScheduler scheduler = SchedulerOf(thread);
            if (context == null && scheduler == null) PoolLeaves.EnqueueWith(Thread.Flow, action);
            else new Await(action, context, scheduler, Thread.Flow).Run(null, false);
        }
        /// <summary>Null: any thread of the pool will do.</summary>
        private static SynchronizationContext ContextOf(Thread thread)
        {
            return thread == null ? null : SynchronizationContext.Special(thread);
        }
        /// <summary>Of the task that runs on a thread without a context of its own; null for the pool's.</summary>
        private static TaskScheduler SchedulerOf(Thread thread)
        {
            if (thread == null || thread.currentTask == null || SynchronizationContext.Special(thread) != null) return null;
            TaskScheduler scheduler = TaskScheduler.Current;
            return scheduler == TaskScheduler.Default ? null : scheduler;
        }

        /// <summary>A part of the library; always at once.</summary>
        internal sealed class Callback : TaskContinuation
        {
            private readonly Action<Task> action;

            internal Callback(Action<Task> action)
            {
                this.action = action;
            }
            internal override void Run(Task ended, bool mayInline)
            {
                action(ended);
            }
        }

        /// <summary>The rest of an async method.</summary>
        private sealed class Await : TaskContinuation
        {
            private readonly Action action;
            private readonly SynchronizationContext context;
            private readonly TaskScheduler scheduler;
            private readonly ExecutionContext flow;

            internal Await(Action action, SynchronizationContext context, TaskScheduler scheduler, ExecutionContext flow)
            {
                this.action = action;
                this.context = context;
                this.scheduler = scheduler;
                this.flow = flow;
            }
            internal override void Run(Task ended, bool mayInline)
            {
                Thread thread = Thread.CurrentThread;
                if (context != null)
                {
                    if (mayInline && context == thread.synchronizationContext) InvokeGuarded();
                    else Post();
                }
                else if (scheduler != null)
                {
                    if (mayInline && TaskScheduler.Current == scheduler) InvokeGuarded();
                    else new Task(Invoke).Start(scheduler);
                }
                else if (mayInline && SynchronizationContext.Special(thread) == null && TaskScheduler.Current == TaskScheduler.Default) InvokeGuarded();
                else PoolLeaves.EnqueueWith(flow, action);
            }
            private void Post()
            {
                try
                {
                    context.Post(delegate { Invoke(); }, null);
                }
                catch (Exception error)
                {
                    ThreadPool.ThrowLater(error);
                }
            }
            private void Invoke()
            {
                ExecutionContext outer = Thread.Flow;
                Thread.Flow = flow;
                action();
                Thread.Flow = outer;
            }
            /// <summary>Who ends a task is not hit by what its continuations throw.</summary>
            private void InvokeGuarded()
            {
                ExecutionContext outer = Thread.Flow;
                Thread.Flow = flow;
                try
                {
                    action();
                }
                catch (Exception error)
                {
                    ThreadPool.ThrowLater(error);
                }
                Thread.Flow = outer;
            }
        }

        /// <summary>A task that runs after another.</summary>
        internal sealed class Successor : TaskContinuation
        {
            private readonly Task task;
            private readonly TaskContinuationOptions options;
            private readonly TaskScheduler scheduler;

            internal Successor(Task task, TaskContinuationOptions options, TaskScheduler scheduler)
            {
                this.task = task;
                this.options = options;
                this.scheduler = scheduler;
            }
            internal override void Run(Task ended, bool mayInline)
            {
                TaskContinuationOptions excluding =
                    ended.IsFaulted ? TaskContinuationOptions.NotOnFaulted :
                    ended.IsCanceled ? TaskContinuationOptions.NotOnCanceled : TaskContinuationOptions.NotOnRanToCompletion;
                if ((options & excluding) != 0)
                {
                    task.CancelContinuation();
                    return;
                }
                if (mayInline && (options & TaskContinuationOptions.ExecuteSynchronously) != 0 && scheduler.RunInline(task)) return;
                try
                {
                    task.QueueNew(scheduler);
                }
                catch (TaskSchedulerException)
                {
                    // The task itself has taken it over.
                }
            }
        }
    }
}
