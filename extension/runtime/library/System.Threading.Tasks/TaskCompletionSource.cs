using System.Collections.Generic;

namespace System.Threading.Tasks
{
    /// <summary>The end of a task in other hands.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.tasks.taskcompletionsource-1"/>
    public class TaskCompletionSource<TResult>
    {
        private readonly Task<TResult> task;

        public TaskCompletionSource()
        {
            task = new Task<TResult>(true, null, TaskCreationOptions.None);
        }
        public TaskCompletionSource(object state)
        {
            task = new Task<TResult>(true, state, TaskCreationOptions.None);
        }
        public TaskCompletionSource(TaskCreationOptions creationOptions)
        {
            task = new Task<TResult>(true, null, TaskCompletionSource.Checked(creationOptions));
        }
        public TaskCompletionSource(object state, TaskCreationOptions creationOptions)
        {
            task = new Task<TResult>(true, state, TaskCompletionSource.Checked(creationOptions));
        }
        public Task<TResult> Task
        {
            get { return task; }
        }
        public void SetResult(TResult result)
        {
            System.Threading.Tasks.Task.NeedsSuccess(task.TrySetResult(result));
        }
        public bool TrySetResult(TResult result)
        {
            return task.TrySetResult(result);
        }
        public void SetException(Exception exception)
        {
            System.Threading.Tasks.Task.NeedsSuccess(TrySetException(exception));
        }
        public void SetException(IEnumerable<Exception> exceptions)
        {
            System.Threading.Tasks.Task.NeedsSuccess(TrySetException(exceptions));
        }
        public bool TrySetException(Exception exception)
        {
            if (exception == null) throw new ArgumentNullException("exception");
            return task.TrySetException(exception);
        }
        public bool TrySetException(IEnumerable<Exception> exceptions)
        {
            return task.TrySetException(TaskCompletionSource.Checked(exceptions));
        }
        public void SetCanceled()
        {
            System.Threading.Tasks.Task.NeedsSuccess(TrySetCanceled());
        }
        public void SetCanceled(CancellationToken cancellationToken)
        {
            System.Threading.Tasks.Task.NeedsSuccess(TrySetCanceled(cancellationToken));
        }
        public bool TrySetCanceled()
        {
            return task.TrySetCanceled(default(CancellationToken), null);
        }
        public bool TrySetCanceled(CancellationToken cancellationToken)
        {
            return task.TrySetCanceled(cancellationToken, null);
        }
    }

    /// <summary>The end of a task without result in other hands.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.tasks.taskcompletionsource"/>
    public class TaskCompletionSource
    {
        private readonly Task task;

        public TaskCompletionSource()
        {
            task = new Task(true, null, TaskCreationOptions.None);
        }
        public TaskCompletionSource(object state)
        {
            task = new Task(true, state, TaskCreationOptions.None);
        }
        public TaskCompletionSource(TaskCreationOptions creationOptions)
        {
            task = new Task(true, null, Checked(creationOptions));
        }
        public TaskCompletionSource(object state, TaskCreationOptions creationOptions)
        {
            task = new Task(true, state, Checked(creationOptions));
        }
        internal static TaskCreationOptions Checked(TaskCreationOptions options)
        {
            const TaskCreationOptions allowed = TaskCreationOptions.AttachedToParent | TaskCreationOptions.RunContinuationsAsynchronously;
            if ((options & ~allowed) != 0) throw new ArgumentOutOfRangeException("creationOptions");
            return options;
        }
        internal static List<Exception> Checked(IEnumerable<Exception> exceptions)
        {
            if (exceptions == null) throw new ArgumentNullException("exceptions");
            List<Exception> list = new List<Exception>();
            foreach (Exception exception in exceptions)
            {
                if (exception == null) throw new ArgumentException("The exceptions collection included at least one null element.", "exceptions");
                list.Add(exception);
            }
            if (list.Count == 0) throw new ArgumentException("The exceptions collection was empty.", "exceptions");
            return list;
        }
        public Task Task
        {
            get { return task; }
        }
        public void SetResult()
        {
            System.Threading.Tasks.Task.NeedsSuccess(task.TrySetResult());
        }
        public bool TrySetResult()
        {
            return task.TrySetResult();
        }
        public void SetException(Exception exception)
        {
            System.Threading.Tasks.Task.NeedsSuccess(TrySetException(exception));
        }
        public void SetException(IEnumerable<Exception> exceptions)
        {
            System.Threading.Tasks.Task.NeedsSuccess(TrySetException(exceptions));
        }
        public bool TrySetException(Exception exception)
        {
            if (exception == null) throw new ArgumentNullException("exception");
            return task.TrySetException(exception);
        }
        public bool TrySetException(IEnumerable<Exception> exceptions)
        {
            return task.TrySetException(Checked(exceptions));
        }
        public void SetCanceled()
        {
            System.Threading.Tasks.Task.NeedsSuccess(TrySetCanceled());
        }
        public void SetCanceled(CancellationToken cancellationToken)
        {
            System.Threading.Tasks.Task.NeedsSuccess(TrySetCanceled(cancellationToken));
        }
        public bool TrySetCanceled()
        {
            return task.TrySetCanceled(default(CancellationToken), null);
        }
        public bool TrySetCanceled(CancellationToken cancellationToken)
        {
            return task.TrySetCanceled(cancellationToken, null);
        }
    }
}
