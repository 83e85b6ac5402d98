namespace System.Threading.Tasks
{
    /// <summary>Starts tasks; `Task.Factory` is one.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.tasks.taskfactory"/>
    public class TaskFactory
    {
        public Task StartNew(Action action)
        {
            return Task.Run(action);
        }
        public Task StartNew(Action action, CancellationToken cancellationToken)
        {
            return Task.Run(action, cancellationToken);
        }
        public Task StartNew(Action action, TaskCreationOptions creationOptions)
        {
            return Task.Run(action);
        }
        public Task StartNew(Action action, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler)
        {
            return Task.Run(action, cancellationToken);
        }
        public Task StartNew(Action<object> action, object state)
        {
            Task task = new Task(action, state);
            task.Start();
            return task;
        }
        public Task<TResult> StartNew<TResult>(Func<TResult> function)
        {
            Task<TResult> task = new Task<TResult>(function);
            task.Start();
            return task;
        }
        public Task<TResult> StartNew<TResult>(Func<TResult> function, CancellationToken cancellationToken)
        {
            Task<TResult> task = new Task<TResult>(function, cancellationToken);
            task.Start();
            return task;
        }
        public Task<TResult> StartNew<TResult>(Func<TResult> function, TaskCreationOptions creationOptions)
        {
            return StartNew(function);
        }
        public Task<TResult> StartNew<TResult>(Func<object, TResult> function, object state)
        {
            Task<TResult> task = new Task<TResult>(function, state);
            task.Start();
            return task;
        }
    }

    /// <summary>Starts tasks with a value.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.tasks.taskfactory-1"/>
    public class TaskFactory<TResult>
    {
        public Task<TResult> StartNew(Func<TResult> function)
        {
            return Task.Factory.StartNew(function);
        }
        public Task<TResult> StartNew(Func<TResult> function, CancellationToken cancellationToken)
        {
            return Task.Factory.StartNew(function, cancellationToken);
        }
    }
}
