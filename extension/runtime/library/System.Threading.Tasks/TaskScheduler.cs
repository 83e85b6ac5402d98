using System.Collections.Generic;

namespace System.Threading.Tasks
{
    /// <summary>Decides where and when tasks run.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.tasks.taskscheduler"/>
    public abstract class TaskScheduler
    {
        private static readonly TaskScheduler pool = new PoolScheduler();
        private static int lastId;
        private int id;

        public static TaskScheduler Default
        {
            get { return pool; }
        }
        public static TaskScheduler Current
        {
            get
            {
                Task task = Thread.CurrentThread.currentTask;
                if (task == null || (task.Options & TaskCreationOptions.HideScheduler) != 0) return pool;
                return task.Scheduler ?? pool;
            }
        }
        public int Id
        {
            get
            {
                if (id == 0) id = ++lastId;
                return id;
            }
        }
        public virtual int MaximumConcurrencyLevel
        {
            get { return int.MaxValue; }
        }
        /// <summary>Never raised: nothing in the simulation is collected, and only the collector tells that nobody looked.</summary>
        public static event EventHandler<UnobservedTaskExceptionEventArgs> UnobservedTaskException
        {
            add { }
            remove { }
        }
        public static TaskScheduler FromCurrentSynchronizationContext()
        {
            SynchronizationContext context = SynchronizationContext.Current;
            if (context == null) throw new InvalidOperationException("The current SynchronizationContext may not be used as a TaskScheduler.");
            return new ContextScheduler(context);
        }
        protected internal abstract void QueueTask(Task task);
        protected abstract bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued);
        protected abstract IEnumerable<Task> GetScheduledTasks();
        protected internal virtual bool TryDequeue(Task task)
        {
            return false;
        }
        protected bool TryExecuteTask(Task task)
        {
            return task.Execute();
        }
        internal bool RunInline(Task task)
        {
            return TryExecuteTaskInline(task, false);
        }
        /// <summary>Who waits for a queued task may run it; a scheduler of the program decides, the pool's own threads are soon there.</summary>
        internal bool RunQueuedInline(Task task)
        {
            return this != pool && TryExecuteTaskInline(task, true);
        }

        private sealed class PoolScheduler : TaskScheduler
        {
            protected internal override void QueueTask(Task task)
            {
                if ((task.Options & TaskCreationOptions.LongRunning) != 0)
                {
                    Thread thread = new Thread(delegate() { task.Execute(); });
                    thread.IsBackground = true;
                    thread.Start();
                }
                else PoolLeaves.Enqueue(delegate { task.Execute(); });
            }
            protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued)
            {
                return task.Execute();
            }
            protected override IEnumerable<Task> GetScheduledTasks()
            {
                return new Task[0];
            }
        }

        private sealed class ContextScheduler : TaskScheduler
        {
            private readonly SynchronizationContext context;

            internal ContextScheduler(SynchronizationContext context)
            {
                this.context = context;
            }
            public override int MaximumConcurrencyLevel
            {
                get { return 1; }
            }
            protected internal override void QueueTask(Task task)
            {
                context.Post(delegate { task.Execute(); }, null);
            }
            protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued)
            {
                return SynchronizationContext.Current == context && task.Execute();
            }
            protected override IEnumerable<Task> GetScheduledTasks()
            {
                return null;
            }
        }
    }
}
