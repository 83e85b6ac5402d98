using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace System.Threading.Tasks
{
    /// <summary>Work that ends later, with an outcome that others can wait for.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.tasks.task"/>
    public class Task : IAsyncResult, IDisposable
    {
        private static int nextId;
        private static Task completed;
        internal readonly object gate = new object();
        private List<Action> continuations;
        private TaskStatus status = TaskStatus.WaitingForActivation;
        private AggregateException exception;
        private readonly int id;
        private readonly object state;
        internal Action work;
        internal CancellationToken token;

        internal Task()
        {
            id = ++nextId;
        }
        public Task(Action action) : this(action, CancellationToken.None)
        {
        }
        public Task(Action action, CancellationToken cancellationToken) : this()
        {
            if (action == null) throw new ArgumentNullException("action");
            token = cancellationToken;
            status = TaskStatus.Created;
            work = action;
        }
        public Task(Action action, TaskCreationOptions creationOptions) : this(action)
        {
        }
        public Task(Action<object> action, object state) : this()
        {
            if (action == null) throw new ArgumentNullException("action");
            this.state = state;
            status = TaskStatus.Created;
            work = () => action(state);
        }

        public int Id { get { return id; } }
        public object AsyncState { get { return state; } }
        public TaskStatus Status { get { return status; } }
        public bool IsCompleted { get { return status >= TaskStatus.RanToCompletion; } }
        public bool IsCompletedSuccessfully { get { return status == TaskStatus.RanToCompletion; } }
        public bool IsFaulted { get { return status == TaskStatus.Faulted; } }
        public bool IsCanceled { get { return status == TaskStatus.Canceled; } }
        public AggregateException Exception { get { return exception; } }
        bool IAsyncResult.CompletedSynchronously { get { return false; } }
        WaitHandle IAsyncResult.AsyncWaitHandle
        {
            get
            {
                ManualResetEvent done = new ManualResetEvent(false);
                WhenDone(() => done.Set());
                return done;
            }
        }
        internal CancellationToken CancellationToken { get { return token; } }
        public static Task CompletedTask
        {
            get
            {
                if (completed == null)
                {
                    completed = new Task();
                    completed.Finish(TaskStatus.RanToCompletion, null);
                }
                return completed;
            }
        }
        public static TaskFactory Factory { get { return new TaskFactory(); } }

        // ---- running ------------------------------------------------------------------------------------------------

        public void Start()
        {
            if (status != TaskStatus.Created) throw new InvalidOperationException("Start may not be called on a task that was already started.");
            Enqueue();
        }
        internal void Enqueue()
        {
            status = TaskStatus.WaitingToRun;
            PoolLeaves.Enqueue(Execute);
        }
        public void RunSynchronously()
        {
            if (status != TaskStatus.Created) throw new InvalidOperationException("RunSynchronously may not be called on a task that was already started.");
            Execute();
        }
        internal void Execute()
        {
            if (IsCompleted) return;
            if (token.IsCancellationRequested)
            {
                Finish(TaskStatus.Canceled, null);
                return;
            }
            status = TaskStatus.Running;
            try
            {
                work();
                Finish(TaskStatus.RanToCompletion, null);
            }
            catch (OperationCanceledException canceled)
            {
                if (token.IsCancellationRequested && canceled.CancellationToken == token) Finish(TaskStatus.Canceled, null);
                else Finish(TaskStatus.Faulted, new AggregateException(canceled));
            }
            catch (Exception failure)
            {
                Finish(TaskStatus.Faulted, new AggregateException(failure));
            }
        }

        /// <summary>The end, once; true when this call was it.</summary>
        internal bool Finish(TaskStatus outcome, AggregateException failure)
        {
            List<Action> waiting;
            lock (gate)
            {
                if (IsCompleted) return false;
                exception = failure;
                status = outcome;
                waiting = continuations;
                continuations = null;
                Monitor.PulseAll(gate);
            }
            if (waiting != null)
            {
                foreach (Action continuation in waiting) continuation();
            }
            return true;
        }

        /// <summary>Calls back when the task has ended, at once if it has.</summary>
        internal void WhenDone(Action continuation)
        {
            lock (gate)
            {
                if (!IsCompleted)
                {
                    if (continuations == null) continuations = new List<Action>();
                    continuations.Add(continuation);
                    return;
                }
            }
            continuation();
        }

        /// <summary>What `await` throws: the first inner exception itself.</summary>
        internal void ThrowForAwait()
        {
            if (status == TaskStatus.Canceled) throw new TaskCanceledException(this);
            if (status == TaskStatus.Faulted) RethrowHelper.Rethrow(exception.InnerExceptions[0]);
        }
        private void ThrowForWait()
        {
            if (status == TaskStatus.Canceled) throw new AggregateException(new TaskCanceledException(this));
            if (status == TaskStatus.Faulted) throw exception;
        }

        // ---- waiting ------------------------------------------------------------------------------------------------

        public void Wait()
        {
            Wait(Timeout.Infinite);
        }
        public bool Wait(TimeSpan timeout)
        {
            return Wait((int)timeout.TotalMilliseconds);
        }
        public void Wait(CancellationToken cancellationToken)
        {
            Wait(Timeout.Infinite, cancellationToken);
        }
        public bool Wait(int millisecondsTimeout)
        {
            return Wait(millisecondsTimeout, CancellationToken.None);
        }
        public bool Wait(int millisecondsTimeout, CancellationToken cancellationToken)
        {
            if (!WaitForEnd(millisecondsTimeout, cancellationToken)) return false;
            ThrowForWait();
            return true;
        }
        internal bool WaitForEnd(int milliseconds, CancellationToken cancellationToken)
        {
            CancellationTokenRegistration registration = cancellationToken.Register(() =>
            {
                lock (gate) Monitor.PulseAll(gate);
            });
            try
            {
                DateTime limit = milliseconds < 0 ? DateTime.MaxValue : DateTime.UtcNow.AddMilliseconds(milliseconds);
                lock (gate)
                {
                    while (!IsCompleted)
                    {
                        cancellationToken.ThrowIfCancellationRequested();
                        if (milliseconds < 0)
                        {
                            Monitor.Wait(gate);
                            continue;
                        }
                        int left = (int)(limit - DateTime.UtcNow).TotalMilliseconds;
                        if (left <= 0 || !Monitor.Wait(gate, left)) return IsCompleted;
                    }
                }
                return true;
            }
            finally
            {
                registration.Dispose();
            }
        }
        public static void WaitAll(params Task[] tasks)
        {
            WhenAll(tasks).Wait();
        }
        public static bool WaitAll(Task[] tasks, int millisecondsTimeout)
        {
            return WhenAll(tasks).Wait(millisecondsTimeout);
        }
        public static bool WaitAll(Task[] tasks, TimeSpan timeout)
        {
            return WhenAll(tasks).Wait(timeout);
        }
        public static int WaitAny(params Task[] tasks)
        {
            Task<Task> first = WhenAny(tasks);
            first.Wait();
            return Array.IndexOf(tasks, first.Result);
        }
        public static int WaitAny(Task[] tasks, int millisecondsTimeout)
        {
            Task<Task> first = WhenAny(tasks);
            return first.Wait(millisecondsTimeout) ? Array.IndexOf(tasks, first.Result) : -1;
        }
        public void Dispose()
        {
            if (!IsCompleted) throw new InvalidOperationException("A task may only be disposed if it is in a completion state (RanToCompletion, Faulted or Canceled).");
        }

        public TaskAwaiter GetAwaiter()
        {
            return new TaskAwaiter(this);
        }
        public ConfiguredTaskAwaitable ConfigureAwait(bool continueOnCapturedContext)
        {
            return new ConfiguredTaskAwaitable(this, continueOnCapturedContext);
        }

        // ---- making -------------------------------------------------------------------------------------------------

        public static Task Run(Action action)
        {
            return Run(action, CancellationToken.None);
        }
        public static Task Run(Action action, CancellationToken cancellationToken)
        {
            Task task = new Task(action, cancellationToken);
            task.Enqueue();
            return task;
        }
        public static Task<TResult> Run<TResult>(Func<TResult> function)
        {
            return Run(function, CancellationToken.None);
        }
        public static Task<TResult> Run<TResult>(Func<TResult> function, CancellationToken cancellationToken)
        {
            Task<TResult> task = new Task<TResult>(function, cancellationToken);
            task.Enqueue();
            return task;
        }
        public static Task Run(Func<Task> function)
        {
            return Run(function, CancellationToken.None);
        }
        public static Task Run(Func<Task> function, CancellationToken cancellationToken)
        {
            if (function == null) throw new ArgumentNullException("function");
            TaskCompletionSource<object> source = new TaskCompletionSource<object>();
            PoolLeaves.Enqueue(() => source.Follow(function, cancellationToken));
            return source.Task;
        }
        public static Task<TResult> Run<TResult>(Func<Task<TResult>> function)
        {
            return Run(function, CancellationToken.None);
        }
        public static Task<TResult> Run<TResult>(Func<Task<TResult>> function, CancellationToken cancellationToken)
        {
            if (function == null) throw new ArgumentNullException("function");
            TaskCompletionSource<TResult> source = new TaskCompletionSource<TResult>();
            PoolLeaves.Enqueue(() => source.Follow(function, cancellationToken));
            return source.Task;
        }
        public static Task<TResult> FromResult<TResult>(TResult result)
        {
            TaskCompletionSource<TResult> source = new TaskCompletionSource<TResult>();
            source.SetResult(result);
            return source.Task;
        }
        public static Task FromException(Exception exception)
        {
            return FromException<object>(exception);
        }
        public static Task<TResult> FromException<TResult>(Exception exception)
        {
            TaskCompletionSource<TResult> source = new TaskCompletionSource<TResult>();
            source.SetException(exception);
            return source.Task;
        }
        public static Task FromCanceled(CancellationToken cancellationToken)
        {
            return FromCanceled<object>(cancellationToken);
        }
        public static Task<TResult> FromCanceled<TResult>(CancellationToken cancellationToken)
        {
            TaskCompletionSource<TResult> source = new TaskCompletionSource<TResult>();
            source.SetCanceled();
            return source.Task;
        }
        public static YieldAwaitable Yield()
        {
            return new YieldAwaitable();
        }
        public static Task Delay(int millisecondsDelay)
        {
            return Delay(millisecondsDelay, CancellationToken.None);
        }
        public static Task Delay(TimeSpan delay)
        {
            return Delay((int)delay.TotalMilliseconds, CancellationToken.None);
        }
        public static Task Delay(TimeSpan delay, CancellationToken cancellationToken)
        {
            return Delay((int)delay.TotalMilliseconds, cancellationToken);
        }
        public static Task Delay(int millisecondsDelay, CancellationToken cancellationToken)
        {
            if (millisecondsDelay < -1) throw new ArgumentOutOfRangeException("millisecondsDelay", "The value needs to be either -1 (signifying an infinite timeout), 0 or a positive integer.");
            TaskCompletionSource<object> source = new TaskCompletionSource<object>();
            if (cancellationToken.IsCancellationRequested)
            {
                source.SetCanceled();
                return source.Task;
            }
            if (millisecondsDelay == 0) return CompletedTask;
            object timer = millisecondsDelay < 0 ? null : PoolLeaves.StartTimer(millisecondsDelay, () => source.TrySetResult(null));
            if (cancellationToken.CanBeCanceled)
            {
                CancellationTokenRegistration registration = cancellationToken.Register(() =>
                {
                    if (timer != null) PoolLeaves.StopTimer(timer);
                    source.TrySetCanceled();
                });
                source.Task.WhenDone(registration.Dispose);
            }
            return source.Task;
        }

        // ---- combining ----------------------------------------------------------------------------------------------

        public static Task WhenAll(params Task[] tasks)
        {
            if (tasks == null) throw new ArgumentNullException("tasks");
            TaskCompletionSource<object> source = new TaskCompletionSource<object>();
            Task[] all = (Task[])tasks.Clone();
            Combine(all, () => null, source);
            return source.Task;
        }
        public static Task WhenAll(IEnumerable<Task> tasks)
        {
            return WhenAll(new List<Task>(tasks).ToArray());
        }
        public static Task<TResult[]> WhenAll<TResult>(params Task<TResult>[] tasks)
        {
            if (tasks == null) throw new ArgumentNullException("tasks");
            TaskCompletionSource<TResult[]> source = new TaskCompletionSource<TResult[]>();
            Task<TResult>[] all = (Task<TResult>[])tasks.Clone();
            Combine(all, () =>
            {
                TResult[] results = new TResult[all.Length];
                for (int i = 0; i < all.Length; i++) results[i] = all[i].Result;
                return results;
            }, source);
            return source.Task;
        }
        public static Task<TResult[]> WhenAll<TResult>(IEnumerable<Task<TResult>> tasks)
        {
            return WhenAll(new List<Task<TResult>>(tasks).ToArray());
        }
        private static void Combine<TResult>(Task[] all, Func<TResult> result, TaskCompletionSource<TResult> source)
        {
            int left = all.Length;
            Action finish = () =>
            {
                List<Exception> failures = null;
                bool canceled = false;
                foreach (Task task in all)
                {
                    if (task.IsFaulted)
                    {
                        if (failures == null) failures = new List<Exception>();
                        failures.AddRange(task.Exception.InnerExceptions);
                    }
                    canceled |= task.IsCanceled;
                }
                if (failures != null) source.TrySetException(failures);
                else if (canceled) source.TrySetCanceled();
                else source.TrySetResult(result());
            };
            if (left == 0)
            {
                finish();
                return;
            }
            foreach (Task task in all)
            {
                if (task == null) throw new ArgumentException("The tasks argument included a null value.", "tasks");
                task.WhenDone(() =>
                {
                    if (Interlocked.Decrement(ref left) == 0) finish();
                });
            }
        }
        public static Task<Task> WhenAny(params Task[] tasks)
        {
            if (tasks == null) throw new ArgumentNullException("tasks");
            if (tasks.Length == 0) throw new ArgumentException("The tasks argument contains no tasks.", "tasks");
            TaskCompletionSource<Task> source = new TaskCompletionSource<Task>();
            foreach (Task task in tasks)
            {
                Task each = task;
                each.WhenDone(() => source.TrySetResult(each));
            }
            return source.Task;
        }
        public static Task<Task> WhenAny(IEnumerable<Task> tasks)
        {
            return WhenAny(new List<Task>(tasks).ToArray());
        }
        public static Task<Task<TResult>> WhenAny<TResult>(params Task<TResult>[] tasks)
        {
            if (tasks == null) throw new ArgumentNullException("tasks");
            if (tasks.Length == 0) throw new ArgumentException("The tasks argument contains no tasks.", "tasks");
            TaskCompletionSource<Task<TResult>> source = new TaskCompletionSource<Task<TResult>>();
            foreach (Task<TResult> task in tasks)
            {
                Task<TResult> each = task;
                each.WhenDone(() => source.TrySetResult(each));
            }
            return source.Task;
        }
        public static Task<Task<TResult>> WhenAny<TResult>(IEnumerable<Task<TResult>> tasks)
        {
            return WhenAny(new List<Task<TResult>>(tasks).ToArray());
        }

        // ---- continuing ---------------------------------------------------------------------------------------------

        public Task ContinueWith(Action<Task> continuationAction)
        {
            return ContinueWith(continuationAction, TaskContinuationOptions.None);
        }
        public Task ContinueWith(Action<Task> continuationAction, CancellationToken cancellationToken)
        {
            return ContinueWith(continuationAction, TaskContinuationOptions.None);
        }
        public Task ContinueWith(Action<Task> continuationAction, TaskScheduler scheduler)
        {
            return ContinueWith(continuationAction, TaskContinuationOptions.None);
        }
        public Task ContinueWith(Action<Task> continuationAction, TaskContinuationOptions continuationOptions)
        {
            if (continuationAction == null) throw new ArgumentNullException("continuationAction");
            Task task = new Task(() => continuationAction(this));
            Continue(task, continuationOptions);
            return task;
        }
        public Task<TResult> ContinueWith<TResult>(Func<Task, TResult> continuationFunction)
        {
            return ContinueWith(continuationFunction, TaskContinuationOptions.None);
        }
        public Task<TResult> ContinueWith<TResult>(Func<Task, TResult> continuationFunction, TaskContinuationOptions continuationOptions)
        {
            if (continuationFunction == null) throw new ArgumentNullException("continuationFunction");
            Task<TResult> task = new Task<TResult>(() => continuationFunction(this));
            Continue(task, continuationOptions);
            return task;
        }
        internal void Continue(Task task, TaskContinuationOptions options)
        {
            WhenDone(() =>
            {
                bool unwanted = (IsFaulted && (options & TaskContinuationOptions.NotOnFaulted) != 0)
                    || (IsCanceled && (options & TaskContinuationOptions.NotOnCanceled) != 0)
                    || (status == TaskStatus.RanToCompletion && (options & TaskContinuationOptions.NotOnRanToCompletion) != 0);
                if (unwanted) task.Finish(TaskStatus.Canceled, null);
                else if ((options & TaskContinuationOptions.ExecuteSynchronously) != 0) task.Execute();
                else task.Enqueue();
            });
        }
    }

    /// <summary>Work that ends later with a value.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.tasks.task-1"/>
    public class Task<TResult> : Task
    {
        internal TResult value;

        internal Task()
        {
        }
        public Task(Func<TResult> function) : this(function, CancellationToken.None)
        {
        }
        public Task(Func<TResult> function, CancellationToken cancellationToken) : base(NoWork, cancellationToken)
        {
            if (function == null) throw new ArgumentNullException("function");
            work = () => value = function();
        }
        public Task(Func<object, TResult> function, object state) : base(Ignore, state)
        {
            if (function == null) throw new ArgumentNullException("function");
            work = () => value = function(state);
        }
        private static void NoWork()
        {
        }
        private static void Ignore(object state)
        {
        }

        public TResult Result
        {
            get
            {
                Wait();
                return value;
            }
        }
        public new static TaskFactory<TResult> Factory { get { return new TaskFactory<TResult>(); } }
        public new TaskAwaiter<TResult> GetAwaiter()
        {
            return new TaskAwaiter<TResult>(this);
        }
        public new ConfiguredTaskAwaitable<TResult> ConfigureAwait(bool continueOnCapturedContext)
        {
            return new ConfiguredTaskAwaitable<TResult>(this, continueOnCapturedContext);
        }
        public Task ContinueWith(Action<Task<TResult>> continuationAction)
        {
            return ContinueWith(continuationAction, TaskContinuationOptions.None);
        }
        public Task ContinueWith(Action<Task<TResult>> continuationAction, TaskScheduler scheduler)
        {
            return ContinueWith(continuationAction, TaskContinuationOptions.None);
        }
        public Task ContinueWith(Action<Task<TResult>> continuationAction, TaskContinuationOptions continuationOptions)
        {
            if (continuationAction == null) throw new ArgumentNullException("continuationAction");
            Task task = new Task(() => continuationAction(this));
            Continue(task, continuationOptions);
            return task;
        }
        public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, TNewResult> continuationFunction)
        {
            return ContinueWith(continuationFunction, TaskContinuationOptions.None);
        }
        public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, TNewResult> continuationFunction, TaskContinuationOptions continuationOptions)
        {
            if (continuationFunction == null) throw new ArgumentNullException("continuationFunction");
            Task<TNewResult> task = new Task<TNewResult>(() => continuationFunction(this));
            Continue(task, continuationOptions);
            return task;
        }
    }
}
