namespace System.Threading.Tasks
{
    /// <summary>Starts tasks that have settings in common.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.tasks.taskfactory"/>
    public class TaskFactory
    {
        private readonly CancellationToken token;
        private readonly TaskCreationOptions options;
        private readonly TaskContinuationOptions continuationOptions;
        private readonly TaskScheduler scheduler;

        public TaskFactory()
        {
        }
        public TaskFactory(CancellationToken cancellationToken) : this(cancellationToken, TaskCreationOptions.None, TaskContinuationOptions.None, null)
        {
        }
        public TaskFactory(TaskScheduler scheduler) : this(default(CancellationToken), TaskCreationOptions.None, TaskContinuationOptions.None, scheduler)
        {
        }
        public TaskFactory(TaskCreationOptions creationOptions, TaskContinuationOptions continuationOptions) : this(default(CancellationToken), creationOptions, continuationOptions, null)
        {
        }
        public TaskFactory(CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
        {
            token = cancellationToken;
            options = creationOptions;
            this.continuationOptions = continuationOptions;
            this.scheduler = scheduler;
        }
        public CancellationToken CancellationToken
        {
            get { return token; }
        }
        public TaskCreationOptions CreationOptions
        {
            get { return options; }
        }
        public TaskContinuationOptions ContinuationOptions
        {
            get { return continuationOptions; }
        }
        public TaskScheduler Scheduler
        {
            get { return scheduler; }
        }
        private TaskScheduler SchedulerNow
        {
            get { return scheduler ?? TaskScheduler.Current; }
        }

        private static Task Begin(Action action, Action<object> actionWithState, object state, CancellationToken token, TaskCreationOptions options, TaskScheduler scheduler)
        {
            if (action == null && actionWithState == null) throw new ArgumentNullException("action");
            if (scheduler == null) throw new ArgumentNullException("scheduler");
            Task task = new Task(action, actionWithState, state, token, options, true);
            task.QueueNew(scheduler);
            return task;
        }
        private static Task<TResult> Begin<TResult>(Func<TResult> function, Func<object, TResult> functionWithState, object state, CancellationToken token, TaskCreationOptions options, TaskScheduler scheduler)
        {
            if (function == null && functionWithState == null) throw new ArgumentNullException("function");
            if (scheduler == null) throw new ArgumentNullException("scheduler");
            Task<TResult> task = new Task<TResult>(function, functionWithState, state, token, options, true);
            task.QueueNew(scheduler);
            return task;
        }
        public Task StartNew(Action action)
        {
            return Begin(action, null, null, token, options, SchedulerNow);
        }
        public Task StartNew(Action action, CancellationToken cancellationToken)
        {
            return Begin(action, null, null, cancellationToken, options, SchedulerNow);
        }
        public Task StartNew(Action action, TaskCreationOptions creationOptions)
        {
            return Begin(action, null, null, token, creationOptions, SchedulerNow);
        }
        public Task StartNew(Action action, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler)
        {
            return Begin(action, null, null, cancellationToken, creationOptions, scheduler);
        }
        public Task StartNew(Action<object> action, object state)
        {
            return Begin(null, action, state, token, options, SchedulerNow);
        }
        public Task StartNew(Action<object> action, object state, CancellationToken cancellationToken)
        {
            return Begin(null, action, state, cancellationToken, options, SchedulerNow);
        }
        public Task StartNew(Action<object> action, object state, TaskCreationOptions creationOptions)
        {
            return Begin(null, action, state, token, creationOptions, SchedulerNow);
        }
        public Task StartNew(Action<object> action, object state, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler)
        {
            return Begin(null, action, state, cancellationToken, creationOptions, scheduler);
        }
        public Task<TResult> StartNew<TResult>(Func<TResult> function)
        {
            return Begin(function, null, null, token, options, SchedulerNow);
        }
        public Task<TResult> StartNew<TResult>(Func<TResult> function, CancellationToken cancellationToken)
        {
            return Begin(function, null, null, cancellationToken, options, SchedulerNow);
        }
        public Task<TResult> StartNew<TResult>(Func<TResult> function, TaskCreationOptions creationOptions)
        {
            return Begin(function, null, null, token, creationOptions, SchedulerNow);
        }
        public Task<TResult> StartNew<TResult>(Func<TResult> function, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler)
        {
            return Begin(function, null, null, cancellationToken, creationOptions, scheduler);
        }
        public Task<TResult> StartNew<TResult>(Func<object, TResult> function, object state)
        {
            return Begin(null, function, state, token, options, SchedulerNow);
        }
        public Task<TResult> StartNew<TResult>(Func<object, TResult> function, object state, CancellationToken cancellationToken)
        {
            return Begin(null, function, state, cancellationToken, options, SchedulerNow);
        }
        public Task<TResult> StartNew<TResult>(Func<object, TResult> function, object state, TaskCreationOptions creationOptions)
        {
            return Begin(null, function, state, token, creationOptions, SchedulerNow);
        }
        public Task<TResult> StartNew<TResult>(Func<object, TResult> function, object state, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler)
        {
            return Begin(null, function, state, cancellationToken, creationOptions, scheduler);
        }

        private Task<TResult> FromPair<TResult>(Func<AsyncCallback, IAsyncResult> begin, Func<IAsyncResult, TResult> end, object state)
        {
            Task<TResult> promise = new Task<TResult>(true, state, options);
            begin(delegate(IAsyncResult result) { Finish(promise, result, end); });
            return promise;
        }
        public Task<TResult> FromAsync<TResult>(IAsyncResult asyncResult, Func<IAsyncResult, TResult> endMethod)
        {
            if (asyncResult == null) throw new ArgumentNullException("asyncResult");
            if (endMethod == null) throw new ArgumentNullException("endMethod");
            Task<TResult> promise = new Task<TResult>(true, null, options);
            if (asyncResult.IsCompleted) Finish(promise, asyncResult, endMethod);
            else ThreadPool.RegisterWaitForSingleObject(asyncResult.AsyncWaitHandle, delegate { Finish(promise, asyncResult, endMethod); }, null, -1, true);
            return promise;
        }
        public Task FromAsync(IAsyncResult asyncResult, Action<IAsyncResult> endMethod)
        {
            if (endMethod == null) throw new ArgumentNullException("endMethod");
            return FromAsync(asyncResult, delegate(IAsyncResult result) { endMethod(result); return true; });
        }
        private static void Finish<TResult>(Task<TResult> promise, IAsyncResult result, Func<IAsyncResult, TResult> end)
        {
            try
            {
                promise.TrySetResult(end(result));
            }
            catch (OperationCanceledException error)
            {
                promise.TrySetCanceled(error.CancellationToken, error);
            }
            catch (Exception error)
            {
                promise.TrySetException(error);
            }
        }
        public Task<TResult> FromAsync<TResult>(Func<AsyncCallback, object, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, object state)
        {
            if (beginMethod == null) throw new ArgumentNullException("beginMethod");
            if (endMethod == null) throw new ArgumentNullException("endMethod");
            return FromPair(delegate(AsyncCallback callback) { return beginMethod(callback, state); }, endMethod, state);
        }
        public Task FromAsync(Func<AsyncCallback, object, IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, object state)
        {
            if (beginMethod == null) throw new ArgumentNullException("beginMethod");
            if (endMethod == null) throw new ArgumentNullException("endMethod");
            return FromPair(delegate(AsyncCallback callback) { return beginMethod(callback, state); }, delegate(IAsyncResult result) { endMethod(result); return true; }, state);
        }
        public Task<TResult> FromAsync<TArg1, TResult>(Func<TArg1, AsyncCallback, object, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, object state)
        {
            if (beginMethod == null) throw new ArgumentNullException("beginMethod");
            if (endMethod == null) throw new ArgumentNullException("endMethod");
            return FromPair(delegate(AsyncCallback callback) { return beginMethod(arg1, callback, state); }, endMethod, state);
        }
        public Task FromAsync<TArg1>(Func<TArg1, AsyncCallback, object, IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, TArg1 arg1, object state)
        {
            if (beginMethod == null) throw new ArgumentNullException("beginMethod");
            if (endMethod == null) throw new ArgumentNullException("endMethod");
            return FromPair(delegate(AsyncCallback callback) { return beginMethod(arg1, callback, state); }, delegate(IAsyncResult result) { endMethod(result); return true; }, state);
        }
        public Task<TResult> FromAsync<TArg1, TArg2, TResult>(Func<TArg1, TArg2, AsyncCallback, object, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, TArg2 arg2, object state)
        {
            if (beginMethod == null) throw new ArgumentNullException("beginMethod");
            if (endMethod == null) throw new ArgumentNullException("endMethod");
            return FromPair(delegate(AsyncCallback callback) { return beginMethod(arg1, arg2, callback, state); }, endMethod, state);
        }
        public Task FromAsync<TArg1, TArg2>(Func<TArg1, TArg2, AsyncCallback, object, IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, TArg1 arg1, TArg2 arg2, object state)
        {
            if (beginMethod == null) throw new ArgumentNullException("beginMethod");
            if (endMethod == null) throw new ArgumentNullException("endMethod");
            return FromPair(delegate(AsyncCallback callback) { return beginMethod(arg1, arg2, callback, state); }, delegate(IAsyncResult result) { endMethod(result); return true; }, state);
        }
        public Task<TResult> FromAsync<TArg1, TArg2, TArg3, TResult>(Func<TArg1, TArg2, TArg3, AsyncCallback, object, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, TArg2 arg2, TArg3 arg3, object state)
        {
            if (beginMethod == null) throw new ArgumentNullException("beginMethod");
            if (endMethod == null) throw new ArgumentNullException("endMethod");
            return FromPair(delegate(AsyncCallback callback) { return beginMethod(arg1, arg2, arg3, callback, state); }, endMethod, state);
        }
        public Task FromAsync<TArg1, TArg2, TArg3>(Func<TArg1, TArg2, TArg3, AsyncCallback, object, IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, TArg1 arg1, TArg2 arg2, TArg3 arg3, object state)
        {
            if (beginMethod == null) throw new ArgumentNullException("beginMethod");
            if (endMethod == null) throw new ArgumentNullException("endMethod");
            return FromPair(delegate(AsyncCallback callback) { return beginMethod(arg1, arg2, arg3, callback, state); }, delegate(IAsyncResult result) { endMethod(result); return true; }, state);
        }

        private static T[] Some<T>(T[] tasks) where T : Task
        {
            T[] all = Task.Copy(tasks, "The tasks argument included a null value.");
            if (all.Length == 0) throw new ArgumentException("The tasks argument contains no tasks.", "tasks");
            return all;
        }
        private static Task AllEnded(Task[] tasks)
        {
            Task promise = new Task(true, null, TaskCreationOptions.None);
            Task.Count(tasks, delegate { promise.TrySetResult(); });
            return promise;
        }
        public Task ContinueWhenAll(Task[] tasks, Action<Task[]> continuationAction)
        {
            if (continuationAction == null) throw new ArgumentNullException("continuationAction");
            Task[] all = Some(tasks);
            return AllEnded(all).ContinueWith(delegate(Task ended) { continuationAction(all); }, token, continuationOptions, SchedulerNow);
        }
        public Task ContinueWhenAll(Task[] tasks, Action<Task[]> continuationAction, CancellationToken cancellationToken)
        {
            if (continuationAction == null) throw new ArgumentNullException("continuationAction");
            Task[] all = Some(tasks);
            return AllEnded(all).ContinueWith(delegate(Task ended) { continuationAction(all); }, cancellationToken, continuationOptions, SchedulerNow);
        }
        public Task ContinueWhenAll(Task[] tasks, Action<Task[]> continuationAction, TaskContinuationOptions continuationOptions)
        {
            if (continuationAction == null) throw new ArgumentNullException("continuationAction");
            Task[] all = Some(tasks);
            return AllEnded(all).ContinueWith(delegate(Task ended) { continuationAction(all); }, token, continuationOptions, SchedulerNow);
        }
        public Task ContinueWhenAll(Task[] tasks, Action<Task[]> continuationAction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
        {
            if (continuationAction == null) throw new ArgumentNullException("continuationAction");
            Task[] all = Some(tasks);
            return AllEnded(all).ContinueWith(delegate(Task ended) { continuationAction(all); }, cancellationToken, continuationOptions, scheduler);
        }
        public Task<TResult> ContinueWhenAll<TResult>(Task[] tasks, Func<Task[], TResult> continuationFunction)
        {
            if (continuationFunction == null) throw new ArgumentNullException("continuationFunction");
            Task[] all = Some(tasks);
            return AllEnded(all).ContinueWith(delegate(Task ended) { return continuationFunction(all); }, token, continuationOptions, SchedulerNow);
        }
        public Task<TResult> ContinueWhenAll<TResult>(Task[] tasks, Func<Task[], TResult> continuationFunction, CancellationToken cancellationToken)
        {
            if (continuationFunction == null) throw new ArgumentNullException("continuationFunction");
            Task[] all = Some(tasks);
            return AllEnded(all).ContinueWith(delegate(Task ended) { return continuationFunction(all); }, cancellationToken, continuationOptions, SchedulerNow);
        }
        public Task<TResult> ContinueWhenAll<TResult>(Task[] tasks, Func<Task[], TResult> continuationFunction, TaskContinuationOptions continuationOptions)
        {
            if (continuationFunction == null) throw new ArgumentNullException("continuationFunction");
            Task[] all = Some(tasks);
            return AllEnded(all).ContinueWith(delegate(Task ended) { return continuationFunction(all); }, token, continuationOptions, SchedulerNow);
        }
        public Task<TResult> ContinueWhenAll<TResult>(Task[] tasks, Func<Task[], TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
        {
            if (continuationFunction == null) throw new ArgumentNullException("continuationFunction");
            Task[] all = Some(tasks);
            return AllEnded(all).ContinueWith(delegate(Task ended) { return continuationFunction(all); }, cancellationToken, continuationOptions, scheduler);
        }
        public Task ContinueWhenAll<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>[]> continuationAction)
        {
            if (continuationAction == null) throw new ArgumentNullException("continuationAction");
            Task<TAntecedentResult>[] all = Some(tasks);
            return AllEnded(all).ContinueWith(delegate(Task ended) { continuationAction(all); }, token, continuationOptions, SchedulerNow);
        }
        public Task ContinueWhenAll<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>[]> continuationAction, CancellationToken cancellationToken)
        {
            if (continuationAction == null) throw new ArgumentNullException("continuationAction");
            Task<TAntecedentResult>[] all = Some(tasks);
            return AllEnded(all).ContinueWith(delegate(Task ended) { continuationAction(all); }, cancellationToken, continuationOptions, SchedulerNow);
        }
        public Task ContinueWhenAll<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>[]> continuationAction, TaskContinuationOptions continuationOptions)
        {
            if (continuationAction == null) throw new ArgumentNullException("continuationAction");
            Task<TAntecedentResult>[] all = Some(tasks);
            return AllEnded(all).ContinueWith(delegate(Task ended) { continuationAction(all); }, token, continuationOptions, SchedulerNow);
        }
        public Task ContinueWhenAll<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>[]> continuationAction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
        {
            if (continuationAction == null) throw new ArgumentNullException("continuationAction");
            Task<TAntecedentResult>[] all = Some(tasks);
            return AllEnded(all).ContinueWith(delegate(Task ended) { continuationAction(all); }, cancellationToken, continuationOptions, scheduler);
        }
        public Task<TResult> ContinueWhenAll<TAntecedentResult, TResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction)
        {
            if (continuationFunction == null) throw new ArgumentNullException("continuationFunction");
            Task<TAntecedentResult>[] all = Some(tasks);
            return AllEnded(all).ContinueWith(delegate(Task ended) { return continuationFunction(all); }, token, continuationOptions, SchedulerNow);
        }
        public Task<TResult> ContinueWhenAll<TAntecedentResult, TResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction, CancellationToken cancellationToken)
        {
            if (continuationFunction == null) throw new ArgumentNullException("continuationFunction");
            Task<TAntecedentResult>[] all = Some(tasks);
            return AllEnded(all).ContinueWith(delegate(Task ended) { return continuationFunction(all); }, cancellationToken, continuationOptions, SchedulerNow);
        }
        public Task<TResult> ContinueWhenAll<TAntecedentResult, TResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction, TaskContinuationOptions continuationOptions)
        {
            if (continuationFunction == null) throw new ArgumentNullException("continuationFunction");
            Task<TAntecedentResult>[] all = Some(tasks);
            return AllEnded(all).ContinueWith(delegate(Task ended) { return continuationFunction(all); }, token, continuationOptions, SchedulerNow);
        }
        public Task<TResult> ContinueWhenAll<TAntecedentResult, TResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
        {
            if (continuationFunction == null) throw new ArgumentNullException("continuationFunction");
            Task<TAntecedentResult>[] all = Some(tasks);
            return AllEnded(all).ContinueWith(delegate(Task ended) { return continuationFunction(all); }, cancellationToken, continuationOptions, scheduler);
        }
        public Task ContinueWhenAny(Task[] tasks, Action<Task> continuationAction)
        {
            if (continuationAction == null) throw new ArgumentNullException("continuationAction");
            Task[] all = Some(tasks);
            return Task.FirstOf(all).ContinueWith(delegate(Task<Task> first) { continuationAction(first.Result); }, token, continuationOptions, SchedulerNow);
        }
        public Task ContinueWhenAny(Task[] tasks, Action<Task> continuationAction, CancellationToken cancellationToken)
        {
            if (continuationAction == null) throw new ArgumentNullException("continuationAction");
            Task[] all = Some(tasks);
            return Task.FirstOf(all).ContinueWith(delegate(Task<Task> first) { continuationAction(first.Result); }, cancellationToken, continuationOptions, SchedulerNow);
        }
        public Task ContinueWhenAny(Task[] tasks, Action<Task> continuationAction, TaskContinuationOptions continuationOptions)
        {
            if (continuationAction == null) throw new ArgumentNullException("continuationAction");
            Task[] all = Some(tasks);
            return Task.FirstOf(all).ContinueWith(delegate(Task<Task> first) { continuationAction(first.Result); }, token, continuationOptions, SchedulerNow);
        }
        public Task ContinueWhenAny(Task[] tasks, Action<Task> continuationAction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
        {
            if (continuationAction == null) throw new ArgumentNullException("continuationAction");
            Task[] all = Some(tasks);
            return Task.FirstOf(all).ContinueWith(delegate(Task<Task> first) { continuationAction(first.Result); }, cancellationToken, continuationOptions, scheduler);
        }
        public Task<TResult> ContinueWhenAny<TResult>(Task[] tasks, Func<Task, TResult> continuationFunction)
        {
            if (continuationFunction == null) throw new ArgumentNullException("continuationFunction");
            Task[] all = Some(tasks);
            return Task.FirstOf(all).ContinueWith(delegate(Task<Task> first) { return continuationFunction(first.Result); }, token, continuationOptions, SchedulerNow);
        }
        public Task<TResult> ContinueWhenAny<TResult>(Task[] tasks, Func<Task, TResult> continuationFunction, CancellationToken cancellationToken)
        {
            if (continuationFunction == null) throw new ArgumentNullException("continuationFunction");
            Task[] all = Some(tasks);
            return Task.FirstOf(all).ContinueWith(delegate(Task<Task> first) { return continuationFunction(first.Result); }, cancellationToken, continuationOptions, SchedulerNow);
        }
        public Task<TResult> ContinueWhenAny<TResult>(Task[] tasks, Func<Task, TResult> continuationFunction, TaskContinuationOptions continuationOptions)
        {
            if (continuationFunction == null) throw new ArgumentNullException("continuationFunction");
            Task[] all = Some(tasks);
            return Task.FirstOf(all).ContinueWith(delegate(Task<Task> first) { return continuationFunction(first.Result); }, token, continuationOptions, SchedulerNow);
        }
        public Task<TResult> ContinueWhenAny<TResult>(Task[] tasks, Func<Task, TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
        {
            if (continuationFunction == null) throw new ArgumentNullException("continuationFunction");
            Task[] all = Some(tasks);
            return Task.FirstOf(all).ContinueWith(delegate(Task<Task> first) { return continuationFunction(first.Result); }, cancellationToken, continuationOptions, scheduler);
        }
        public Task ContinueWhenAny<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>> continuationAction)
        {
            if (continuationAction == null) throw new ArgumentNullException("continuationAction");
            Task<TAntecedentResult>[] all = Some(tasks);
            return Task.FirstOf(all).ContinueWith(delegate(Task<Task<TAntecedentResult>> first) { continuationAction(first.Result); }, token, continuationOptions, SchedulerNow);
        }
        public Task ContinueWhenAny<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>> continuationAction, CancellationToken cancellationToken)
        {
            if (continuationAction == null) throw new ArgumentNullException("continuationAction");
            Task<TAntecedentResult>[] all = Some(tasks);
            return Task.FirstOf(all).ContinueWith(delegate(Task<Task<TAntecedentResult>> first) { continuationAction(first.Result); }, cancellationToken, continuationOptions, SchedulerNow);
        }
        public Task ContinueWhenAny<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>> continuationAction, TaskContinuationOptions continuationOptions)
        {
            if (continuationAction == null) throw new ArgumentNullException("continuationAction");
            Task<TAntecedentResult>[] all = Some(tasks);
            return Task.FirstOf(all).ContinueWith(delegate(Task<Task<TAntecedentResult>> first) { continuationAction(first.Result); }, token, continuationOptions, SchedulerNow);
        }
        public Task ContinueWhenAny<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>> continuationAction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
        {
            if (continuationAction == null) throw new ArgumentNullException("continuationAction");
            Task<TAntecedentResult>[] all = Some(tasks);
            return Task.FirstOf(all).ContinueWith(delegate(Task<Task<TAntecedentResult>> first) { continuationAction(first.Result); }, cancellationToken, continuationOptions, scheduler);
        }
        public Task<TResult> ContinueWhenAny<TAntecedentResult, TResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction)
        {
            if (continuationFunction == null) throw new ArgumentNullException("continuationFunction");
            Task<TAntecedentResult>[] all = Some(tasks);
            return Task.FirstOf(all).ContinueWith(delegate(Task<Task<TAntecedentResult>> first) { return continuationFunction(first.Result); }, token, continuationOptions, SchedulerNow);
        }
        public Task<TResult> ContinueWhenAny<TAntecedentResult, TResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction, CancellationToken cancellationToken)
        {
            if (continuationFunction == null) throw new ArgumentNullException("continuationFunction");
            Task<TAntecedentResult>[] all = Some(tasks);
            return Task.FirstOf(all).ContinueWith(delegate(Task<Task<TAntecedentResult>> first) { return continuationFunction(first.Result); }, cancellationToken, continuationOptions, SchedulerNow);
        }
        public Task<TResult> ContinueWhenAny<TAntecedentResult, TResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction, TaskContinuationOptions continuationOptions)
        {
            if (continuationFunction == null) throw new ArgumentNullException("continuationFunction");
            Task<TAntecedentResult>[] all = Some(tasks);
            return Task.FirstOf(all).ContinueWith(delegate(Task<Task<TAntecedentResult>> first) { return continuationFunction(first.Result); }, token, continuationOptions, SchedulerNow);
        }
        public Task<TResult> ContinueWhenAny<TAntecedentResult, TResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
        {
            if (continuationFunction == null) throw new ArgumentNullException("continuationFunction");
            Task<TAntecedentResult>[] all = Some(tasks);
            return Task.FirstOf(all).ContinueWith(delegate(Task<Task<TAntecedentResult>> first) { return continuationFunction(first.Result); }, cancellationToken, continuationOptions, scheduler);
        }
    }

    /// <summary>Starts tasks of one result type that have settings in common.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.tasks.taskfactory-1"/>
    public class TaskFactory<TResult>
    {
        private readonly CancellationToken token;
        private readonly TaskCreationOptions options;
        private readonly TaskContinuationOptions continuationOptions;
        private readonly TaskScheduler scheduler;

        public TaskFactory()
        {
        }
        public TaskFactory(CancellationToken cancellationToken) : this(cancellationToken, TaskCreationOptions.None, TaskContinuationOptions.None, null)
        {
        }
        public TaskFactory(TaskScheduler scheduler) : this(default(CancellationToken), TaskCreationOptions.None, TaskContinuationOptions.None, scheduler)
        {
        }
        public TaskFactory(TaskCreationOptions creationOptions, TaskContinuationOptions continuationOptions) : this(default(CancellationToken), creationOptions, continuationOptions, null)
        {
        }
        public TaskFactory(CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
        {
            token = cancellationToken;
            options = creationOptions;
            this.continuationOptions = continuationOptions;
            this.scheduler = scheduler;
        }
        public CancellationToken CancellationToken
        {
            get { return token; }
        }
        public TaskCreationOptions CreationOptions
        {
            get { return options; }
        }
        public TaskContinuationOptions ContinuationOptions
        {
            get { return continuationOptions; }
        }
        public TaskScheduler Scheduler
        {
            get { return scheduler; }
        }
        private TaskScheduler SchedulerNow
        {
            get { return scheduler ?? TaskScheduler.Current; }
        }

        private static Task<TResult> Begin(Func<TResult> function, Func<object, TResult> functionWithState, object state, CancellationToken token, TaskCreationOptions options, TaskScheduler scheduler)
        {
            if (function == null && functionWithState == null) throw new ArgumentNullException("function");
            if (scheduler == null) throw new ArgumentNullException("scheduler");
            Task<TResult> task = new Task<TResult>(function, functionWithState, state, token, options, true);
            task.QueueNew(scheduler);
            return task;
        }
        public Task<TResult> StartNew(Func<TResult> function)
        {
            return Begin(function, null, null, token, options, SchedulerNow);
        }
        public Task<TResult> StartNew(Func<TResult> function, CancellationToken cancellationToken)
        {
            return Begin(function, null, null, cancellationToken, options, SchedulerNow);
        }
        public Task<TResult> StartNew(Func<TResult> function, TaskCreationOptions creationOptions)
        {
            return Begin(function, null, null, token, creationOptions, SchedulerNow);
        }
        public Task<TResult> StartNew(Func<TResult> function, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler)
        {
            return Begin(function, null, null, cancellationToken, creationOptions, scheduler);
        }
        public Task<TResult> StartNew(Func<object, TResult> function, object state)
        {
            return Begin(null, function, state, token, options, SchedulerNow);
        }
        public Task<TResult> StartNew(Func<object, TResult> function, object state, CancellationToken cancellationToken)
        {
            return Begin(null, function, state, cancellationToken, options, SchedulerNow);
        }
        public Task<TResult> StartNew(Func<object, TResult> function, object state, TaskCreationOptions creationOptions)
        {
            return Begin(null, function, state, token, creationOptions, SchedulerNow);
        }
        public Task<TResult> StartNew(Func<object, TResult> function, object state, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler)
        {
            return Begin(null, function, state, cancellationToken, creationOptions, scheduler);
        }

        private Task<TResult> FromPair(Func<AsyncCallback, IAsyncResult> begin, Func<IAsyncResult, TResult> end, object state)
        {
            Task<TResult> promise = new Task<TResult>(true, state, options);
            begin(delegate(IAsyncResult result) { Finish(promise, result, end); });
            return promise;
        }
        public Task<TResult> FromAsync(IAsyncResult asyncResult, Func<IAsyncResult, TResult> endMethod)
        {
            if (asyncResult == null) throw new ArgumentNullException("asyncResult");
            if (endMethod == null) throw new ArgumentNullException("endMethod");
            Task<TResult> promise = new Task<TResult>(true, null, options);
            if (asyncResult.IsCompleted) Finish(promise, asyncResult, endMethod);
            else ThreadPool.RegisterWaitForSingleObject(asyncResult.AsyncWaitHandle, delegate { Finish(promise, asyncResult, endMethod); }, null, -1, true);
            return promise;
        }
        private static void Finish(Task<TResult> promise, IAsyncResult result, Func<IAsyncResult, TResult> end)
        {
            try
            {
                promise.TrySetResult(end(result));
            }
            catch (OperationCanceledException error)
            {
                promise.TrySetCanceled(error.CancellationToken, error);
            }
            catch (Exception error)
            {
                promise.TrySetException(error);
            }
        }
        public Task<TResult> FromAsync(Func<AsyncCallback, object, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, object state)
        {
            if (beginMethod == null) throw new ArgumentNullException("beginMethod");
            if (endMethod == null) throw new ArgumentNullException("endMethod");
            return FromPair(delegate(AsyncCallback callback) { return beginMethod(callback, state); }, endMethod, state);
        }
        public Task<TResult> FromAsync<TArg1>(Func<TArg1, AsyncCallback, object, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, object state)
        {
            if (beginMethod == null) throw new ArgumentNullException("beginMethod");
            if (endMethod == null) throw new ArgumentNullException("endMethod");
            return FromPair(delegate(AsyncCallback callback) { return beginMethod(arg1, callback, state); }, endMethod, state);
        }
        public Task<TResult> FromAsync<TArg1, TArg2>(Func<TArg1, TArg2, AsyncCallback, object, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, TArg2 arg2, object state)
        {
            if (beginMethod == null) throw new ArgumentNullException("beginMethod");
            if (endMethod == null) throw new ArgumentNullException("endMethod");
            return FromPair(delegate(AsyncCallback callback) { return beginMethod(arg1, arg2, callback, state); }, endMethod, state);
        }
        public Task<TResult> FromAsync<TArg1, TArg2, TArg3>(Func<TArg1, TArg2, TArg3, AsyncCallback, object, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, TArg2 arg2, TArg3 arg3, object state)
        {
            if (beginMethod == null) throw new ArgumentNullException("beginMethod");
            if (endMethod == null) throw new ArgumentNullException("endMethod");
            return FromPair(delegate(AsyncCallback callback) { return beginMethod(arg1, arg2, arg3, callback, state); }, endMethod, state);
        }
    }
}
