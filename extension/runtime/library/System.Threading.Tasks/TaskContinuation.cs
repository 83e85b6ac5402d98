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
            Thread thread = Thread.CurrentThread;
            SynchronizationContext context = null;
            TaskScheduler scheduler = null;
            if (captureContext)
            {
                context = SynchronizationContext.Special(thread);
                if (context == null && thread.currentTask != null)
                {
                    scheduler = TaskScheduler.Current;
                    if (scheduler == TaskScheduler.Default) scheduler = null;
                }
            }
            return new Await(action, context, scheduler, thread.executionContext);
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
                else PoolLeaves.Enqueue(Invoke);
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
                Thread thread = Thread.CurrentThread;
                ExecutionContext outer = thread.executionContext;
                thread.executionContext = flow;
                action();
                thread.executionContext = outer;
            }
            /// <summary>Who ends a task is not hit by what its continuations throw.</summary>
            private void InvokeGuarded()
            {
                Thread thread = Thread.CurrentThread;
                ExecutionContext outer = thread.executionContext;
                thread.executionContext = flow;
                try
                {
                    action();
                }
                catch (Exception error)
                {
                    ThreadPool.ThrowLater(error);
                }
                thread.executionContext = outer;
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
