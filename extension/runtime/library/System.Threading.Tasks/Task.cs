using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace System.Threading.Tasks
{
    /// <summary>Work that ends some time, or a promise that somebody keeps; ends well, with exceptions, or cancelled.</summary>
    /// <remarks>
    /// Methods that neither loop nor call anything run to their end before another simulated thread gets its turn.
    /// `Claim`, `TryBegin`, `Settle` and `Append` are such methods, therefore tasks need no locks.
    /// </remarks>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.tasks.task"/>
    public partial class Task : IAsyncResult, IDisposable
    {
        private const string TwiceMessage = "An attempt was made to transition a task to a final state when it had already completed.";
        private const string NullTaskMessage = "The tasks argument included a null value.";
        private static readonly TaskFactory factory = new TaskFactory();
        private static readonly Task completed = Ended();
        private static int lastId;

        private readonly Action action;
        private readonly Action<object> actionWithState;
        private readonly object state;
        private readonly TaskCreationOptions options;
        private readonly ExecutionContext flow;
        private TaskScheduler scheduler;
        private TaskStatus status;
        private bool isPromise;
        private bool isContinuation;
        private bool claimed;
        private bool begun;
        private int id;
        private TaskContinuation first;
        private TaskContinuation last;
        private List<Exception> failures;
        /// <summary>How the first of them goes on to each who awaits; known once somebody has.</summary>
        private ExceptionDispatchInfo firstFailure;
        private TaskDetails details;

        /// <summary>A promise.</summary>
        internal Task(bool promise, object state, TaskCreationOptions options)
        {
            this.state = state;
            this.options = options;
            isPromise = promise;
            status = TaskStatus.WaitingForActivation;
        }
        /// <summary>Work; `own` tells it from the constructors that programs see.</summary>
        internal Task(Action action, Action<object> actionWithState, object state, CancellationToken token, TaskCreationOptions options, bool own)
        {
            this.action = action;
            this.actionWithState = actionWithState;
            this.state = state;
            this.options = options;
            Thread thread = Thread.CurrentThread;
            flow = Thread.Flow;
            if ((options & TaskCreationOptions.AttachedToParent) != 0)
            {
                Task current = thread.currentTask;
                if (current != null && (current.options & TaskCreationOptions.DenyChildAttach) == 0)
                {
                    Details.Parent = current;
                    current.Details.Children++;
                }
            }
            if (token.CanBeCanceled)
            {
                Details.Token = token;
                if (token.IsCancellationRequested) CancelBeforeItBegins();
                else Details.Registration = token.RegisterQuietly(CancelBeforeItBegins);
            }
        }
        public Task(Action action) : this(Needed(action), null, null, default(CancellationToken), TaskCreationOptions.None, true)
        {
        }
        public Task(Action action, CancellationToken cancellationToken) : this(Needed(action), null, null, cancellationToken, TaskCreationOptions.None, true)
        {
        }
        public Task(Action action, TaskCreationOptions creationOptions) : this(Needed(action), null, null, default(CancellationToken), creationOptions, true)
        {
        }
        public Task(Action action, CancellationToken cancellationToken, TaskCreationOptions creationOptions) : this(Needed(action), null, null, cancellationToken, creationOptions, true)
        {
        }
        public Task(Action<object> action, object state) : this(null, Needed(action), state, default(CancellationToken), TaskCreationOptions.None, true)
        {
        }
        public Task(Action<object> action, object state, CancellationToken cancellationToken) : this(null, Needed(action), state, cancellationToken, TaskCreationOptions.None, true)
        {
        }
        public Task(Action<object> action, object state, TaskCreationOptions creationOptions) : this(null, Needed(action), state, default(CancellationToken), creationOptions, true)
        {
        }
        public Task(Action<object> action, object state, CancellationToken cancellationToken, TaskCreationOptions creationOptions) : this(null, Needed(action), state, cancellationToken, creationOptions, true)
        {
        }
        internal static T Needed<T>(T action) where T : class
        {
            if (action == null) throw new ArgumentNullException("action");
            return action;
        }
        private static Task Ended()
        {
            Task task = new Task(true, null, TaskCreationOptions.None);
            task.claimed = true;
            task.status = TaskStatus.RanToCompletion;
            return task;
        }

        public int Id
        {
            get
            {
                if (id == 0) id = ++lastId;
                return id;
            }
        }
        public static int? CurrentId
        {
            get
            {
                Task current = Thread.CurrentThread.currentTask;
                return current == null ? (int?)null : current.Id;
            }
        }
        public TaskStatus Status
        {
            get { return status; }
        }
        public bool IsCompleted
        {
            get { return status >= TaskStatus.RanToCompletion; }
        }
        public bool IsCompletedSuccessfully
        {
            get { return status == TaskStatus.RanToCompletion; }
        }
        public bool IsCanceled
        {
            get { return status == TaskStatus.Canceled; }
        }
        public bool IsFaulted
        {
            get { return status == TaskStatus.Faulted; }
        }
        public object AsyncState
        {
            get { return state; }
        }
        public TaskCreationOptions CreationOptions
        {
            get { return options; }
        }
        public AggregateException Exception
        {
            get { return status == TaskStatus.Faulted ? new AggregateException(failures) : null; }
        }
        public static TaskFactory Factory
        {
            get { return factory; }
        }
        public static Task CompletedTask
        {
            get { return completed; }
        }
        WaitHandle IAsyncResult.AsyncWaitHandle
        {
            get
            {
                if (Details.EndedEvent == null)
                {
                    ManualResetEvent made = new ManualResetEvent(false);
                    Details.EndedEvent = made;
                    WhenEnded(delegate { made.Set(); });
                }
                return Details.EndedEvent;
            }
        }
        bool IAsyncResult.CompletedSynchronously
        {
            get { return false; }
        }
        internal CancellationToken CancellationToken
        {
            get { return details == null ? default(CancellationToken) : details.Token; }
        }
        internal TaskScheduler Scheduler
        {
            get { return scheduler; }
        }
        internal TaskCreationOptions Options
        {
            get { return options; }
        }
        internal List<Exception> Failures
        {
            get { return failures; }
        }
        internal OperationCanceledException Cancellation
        {
            get { return details == null ? null : details.Cancellation; }
        }
        private TaskDetails Details
        {
            get
            {
                if (details == null) details = new TaskDetails();
                return details;
            }
        }

        // ---- how it ends ------------------------------------------------------------------------------------------

        /// <summary>True for the one who may decide how the promise ends.</summary>
        internal bool Claim()
        {
            if (claimed) return false;
            claimed = true;
            return true;
        }
        private bool TryBegin()
        {
            if (claimed || begun) return false;
            begun = true;
            status = TaskStatus.Running;
            return true;
        }
        private bool TryCancel()
        {
            if (claimed || begun) return false;
            claimed = true;
            return true;
        }
        /// <summary>The task has ended from here on; returns who waits for that.</summary>
        private TaskContinuation Settle(TaskStatus final)
        {
            claimed = true;
            status = final;
            TaskContinuation waiting = first;
            first = null;
            last = null;
            return waiting;
        }
        /// <summary>False when the task has ended already.</summary>
        private bool Append(TaskContinuation continuation)
        {
            if (status >= TaskStatus.RanToCompletion) return false;
            if (last == null) first = continuation;
            else last.Next = continuation;
            last = continuation;
            return true;
        }
        /// <summary>Calls back at once on the thread that ends the task, or now.</summary>
        internal void WhenEnded(Action<Task> callback)
        {
            if (!Append(new TaskContinuation.Callback(callback))) callback(this);
        }
        private void End(TaskStatus final)
        {
            if (details != null) details.Registration.Forget();
            TaskContinuation continuation = Settle(final);
            if (details != null && details.Parent != null) details.Parent.ChildEnded(this);
            if (continuation == null) return;
            bool mayInline = (options & TaskCreationOptions.RunContinuationsAsynchronously) == 0;
            while (continuation != null)
            {
                TaskContinuation next = continuation.Next;
                continuation.Next = null;
                continuation.Run(this, mayInline);
                continuation = next;
            }
        }
        /// <summary>After `Claim`.</summary>
        internal void EndWell()
        {
            End(TaskStatus.RanToCompletion);
        }
        /// <summary>After `Claim`.</summary>
        internal void EndWith(List<Exception> exceptions)
        {
            failures = exceptions;
            End(TaskStatus.Faulted);
        }
        /// <summary>After `Claim`.</summary>
        internal void EndCanceled(CancellationToken by, OperationCanceledException exception)
        {
            Details.Token = by;
            Details.Cancellation = exception;
            End(TaskStatus.Canceled);
        }
        internal bool TrySetResult()
        {
            if (!Claim()) return false;
            EndWell();
            return true;
        }
        internal bool TrySetException(Exception exception)
        {
            if (!Claim()) return false;
            List<Exception> list = new List<Exception>(1);
            list.Add(exception);
            EndWith(list);
            return true;
        }
        internal bool TrySetException(List<Exception> exceptions)
        {
            if (!Claim()) return false;
            EndWith(exceptions);
            return true;
        }
        internal bool TrySetCanceled(CancellationToken by, OperationCanceledException exception)
        {
            if (!Claim()) return false;
            EndCanceled(by, exception);
            return true;
        }
        /// <summary>Ends as another task did that did not end well.</summary>
        internal bool TrySetFailureOf(Task other)
        {
            if (other.IsFaulted) return TrySetException(new List<Exception>(other.failures));
            return TrySetCanceled(other.CancellationToken, other.Cancellation);
        }
        internal static void NeedsSuccess(bool success)
        {
            if (!success) throw new InvalidOperationException(TwiceMessage);
        }
        private void CancelBeforeItBegins()
        {
            if (TryCancel()) End(TaskStatus.Canceled);
        }
        internal void CancelContinuation()
        {
            CancelBeforeItBegins();
        }
        private void ChildEnded(Task child)
        {
            details.Children--;
            if (child.IsFaulted)
            {
                if (failures == null) failures = new List<Exception>();
                failures.Add(child.Exception);
            }
            if (status == TaskStatus.WaitingForChildrenToComplete && details.Children == 0) End(failures == null ? TaskStatus.RanToCompletion : TaskStatus.Faulted);
        }

        // ---- how it runs --------------------------------------------------------------------------------------------

        internal virtual void Invoke()
        {
            if (action != null) action();
            else actionWithState(state);
        }
        /// <summary>Runs the work on the current thread unless it has begun or was cancelled.</summary>
        internal bool Execute()
        {
            if (!TryBegin()) return false;
            Thread thread = Thread.CurrentThread;
            Task outerTask = thread.currentTask;
            ExecutionContext outerFlow = Thread.Flow;
            thread.currentTask = this;
            Thread.Flow = flow;
            OperationCanceledException canceled = null;
            try
            {
                Invoke();
            }
            catch (OperationCanceledException error)
            {
                if (error.CancellationToken == CancellationToken && CancellationToken.IsCancellationRequested) canceled = error;
                else AddFailure(error);
            }
            catch (Exception error)
            {
                AddFailure(error);
            }
            thread.currentTask = outerTask;
            Thread.Flow = outerFlow;
            if (details != null && details.Children > 0)
            {
                status = TaskStatus.WaitingForChildrenToComplete;
                return true;
            }
            if (failures != null) End(TaskStatus.Faulted);
            else if (canceled != null) EndCanceled(CancellationToken, canceled);
            else End(TaskStatus.RanToCompletion);
            return true;
        }
        private void AddFailure(Exception error)
        {
            if (failures == null) failures = new List<Exception>(1);
            failures.Insert(0, error);
        }
        private bool TryQueue()
        {
            if (claimed || begun || status == TaskStatus.WaitingToRun) return false;
            status = TaskStatus.WaitingToRun;
            return true;
        }
        /// <summary>Hands it to a scheduler; nothing happens when it was cancelled.</summary>
        internal void Queue(TaskScheduler on)
        {
            scheduler = on;
            if (!TryQueue()) return;
            try
            {
                on.QueueTask(this);
            }
            catch (Exception error)
            {
                TaskSchedulerException wrapped = new TaskSchedulerException("An exception was thrown by a TaskScheduler.", error);
                if (TryCancel())
                {
                    AddFailure(wrapped);
                    End(TaskStatus.Faulted);
                }
                throw wrapped;
            }
        }
        internal void QueueNew(TaskScheduler on)
        {
            if (!IsCompleted) Queue(on);
        }
        private void CheckNew(string operation)
        {
            string reason =
                IsCompleted ? "a task that has completed" :
                isPromise ? (operation == "Start" ? "a promise-style task" : "a task not bound to a delegate, such as the task returned from an asynchronous method") :
                isContinuation ? "a continuation task" :
                status != TaskStatus.Created ? "a task that was already started" : null;
            if (reason != null) throw new InvalidOperationException(operation + " may not be called on " + reason + ".");
        }
        public void Start()
        {
            Start(TaskScheduler.Current);
        }
        public void Start(TaskScheduler scheduler)
        {
            if (scheduler == null) throw new ArgumentNullException("scheduler");
            CheckNew("Start");
            Queue(scheduler);
        }
        public void RunSynchronously()
        {
            RunSynchronously(TaskScheduler.Current);
        }
        public void RunSynchronously(TaskScheduler scheduler)
        {
            if (scheduler == null) throw new ArgumentNullException("scheduler");
            CheckNew("RunSynchronously");
            this.scheduler = scheduler;
            if (!scheduler.RunInline(this))
            {
                Queue(scheduler);
                Block(Timeout.Infinite, default(CancellationToken));
            }
        }
        public void Dispose()
        {
            Dispose(true);
        }
        protected virtual void Dispose(bool disposing)
        {
            if (!IsCompleted) throw new InvalidOperationException("A task may only be disposed if it is in a completion state (RanToCompletion, Faulted or Canceled).");
            if (details != null && details.EndedEvent != null) details.EndedEvent.Dispose();
        }

        public static Task Run(Action action)
        {
            return Run(action, default(CancellationToken));
        }
        public static Task Run(Action action, CancellationToken cancellationToken)
        {
            Task task = new Task(Needed(action), null, null, cancellationToken, TaskCreationOptions.DenyChildAttach, true);
            task.QueueNew(TaskScheduler.Default);
            return task;
        }
        public static Task<TResult> Run<TResult>(Func<TResult> function)
        {
            return Run(function, default(CancellationToken));
        }
        public static Task<TResult> Run<TResult>(Func<TResult> function, CancellationToken cancellationToken)
        {
            if (function == null) throw new ArgumentNullException("function");
            Task<TResult> task = new Task<TResult>(function, null, null, cancellationToken, TaskCreationOptions.DenyChildAttach, true);
            task.QueueNew(TaskScheduler.Default);
            return task;
        }
        public static Task Run(Func<Task> function)
        {
            return Run(function, default(CancellationToken));
        }
        public static Task Run(Func<Task> function, CancellationToken cancellationToken)
        {
            if (function == null) throw new ArgumentNullException("function");
            Task<Task> outer = new Task<Task>(function, null, null, cancellationToken, TaskCreationOptions.DenyChildAttach, true);
            outer.QueueNew(TaskScheduler.Default);
            return TaskExtensions.Unwrap(outer, true);
        }
        public static Task<TResult> Run<TResult>(Func<Task<TResult>> function)
        {
            return Run(function, default(CancellationToken));
        }
        public static Task<TResult> Run<TResult>(Func<Task<TResult>> function, CancellationToken cancellationToken)
        {
            if (function == null) throw new ArgumentNullException("function");
            Task<Task<TResult>> outer = new Task<Task<TResult>>(function, null, null, cancellationToken, TaskCreationOptions.DenyChildAttach, true);
            outer.QueueNew(TaskScheduler.Default);
            return TaskExtensions.Unwrap(outer, true);
        }

        // ---- tasks that have ended, delays ----------------------------------------------------------------------------

        public static Task<TResult> FromResult<TResult>(TResult result)
        {
            Task<TResult> task = new Task<TResult>(true, null, TaskCreationOptions.None);
            task.TrySetResult(result);
            return task;
        }
        public static Task FromException(Exception exception)
        {
            if (exception == null) throw new ArgumentNullException("exception");
            Task task = new Task(true, null, TaskCreationOptions.None);
            task.TrySetException(exception);
            return task;
        }
        public static Task<TResult> FromException<TResult>(Exception exception)
        {
            if (exception == null) throw new ArgumentNullException("exception");
            Task<TResult> task = new Task<TResult>(true, null, TaskCreationOptions.None);
            task.TrySetException(exception);
            return task;
        }
        public static Task FromCanceled(CancellationToken cancellationToken)
        {
            return FromCanceled<bool>(cancellationToken);
        }
        public static Task<TResult> FromCanceled<TResult>(CancellationToken cancellationToken)
        {
            if (!cancellationToken.IsCancellationRequested) throw new ArgumentOutOfRangeException("cancellationToken");
            Task<TResult> task = new Task<TResult>(true, null, TaskCreationOptions.None);
            task.TrySetCanceled(cancellationToken, null);
            return task;
        }
        public static Task Delay(int millisecondsDelay)
        {
            return Delay(millisecondsDelay, default(CancellationToken));
        }
        public static Task Delay(TimeSpan delay)
        {
            return Delay(delay, default(CancellationToken));
        }
        public static Task Delay(TimeSpan delay, CancellationToken cancellationToken)
        {
            double milliseconds = delay.TotalMilliseconds;
            if (milliseconds < -1 || milliseconds > 4294967294d) throw new ArgumentOutOfRangeException("delay", "The value needs to translate in milliseconds to -1 (signifying an infinite timeout), 0 or a positive integer less than or equal to the maximum allowed timer duration.");
            return Delay((long)milliseconds, cancellationToken);
        }
        public static Task Delay(int millisecondsDelay, CancellationToken cancellationToken)
        {
            if (millisecondsDelay < -1) throw new ArgumentOutOfRangeException("millisecondsDelay", "The value needs to be either -1 (signifying an infinite timeout), 0 or a positive integer.");
            return Delay((long)millisecondsDelay, cancellationToken);
        }
        private static Task Delay(long milliseconds, CancellationToken cancellationToken)
        {
            if (cancellationToken.IsCancellationRequested) return FromCanceled(cancellationToken);
            if (milliseconds == 0) return CompletedTask;
            Task promise = new Task(true, null, TaskCreationOptions.None);
            object timer = milliseconds < 0 ? null : PoolLeaves.StartTimer(milliseconds, delegate { promise.TrySetResult(); });
            if (cancellationToken.CanBeCanceled)
            {
                promise.Details.Registration = cancellationToken.RegisterQuietly(delegate
                {
                    if (timer != null) PoolLeaves.StopTimer(timer);
                    promise.TrySetCanceled(cancellationToken, null);
                });
                if (promise.IsCompleted) promise.Details.Registration.Forget();
            }
            return promise;
        }
        public static YieldAwaitable Yield()
        {
            return default(YieldAwaitable);
        }

        // ---- waiting ------------------------------------------------------------------------------------------------

        /// <summary>Blocks the thread until the task has ended or the time is up.</summary>
        internal bool Block(int millisecondsTimeout, CancellationToken cancellationToken)
        {
            if (IsCompleted) return true;
            cancellationToken.ThrowIfCancellationRequested();
            if (millisecondsTimeout == 0) return false;
            if (millisecondsTimeout < 0 && !cancellationToken.CanBeCanceled && status == TaskStatus.WaitingToRun && scheduler.RunQueuedInline(this) && IsCompleted) return true;
            WaitGate gate = new WaitGate();
            if (!Append(new TaskContinuation.Callback(delegate { gate.Open(); }))) return true;
            CancellationTokenRegistration canceling = cancellationToken.RegisterQuietly(gate.Open);
            gate.Wait(millisecondsTimeout);
            canceling.Forget();
            if (IsCompleted) return true;
            cancellationToken.ThrowIfCancellationRequested();
            return false;
        }
        /// <summary>What `Wait` and `Result` throw when the task did not end well; null when it did.</summary>
        internal AggregateException Failure()
        {
            if (status == TaskStatus.Faulted) return new AggregateException(failures);
            if (status == TaskStatus.Canceled) return new AggregateException(new TaskCanceledException(this));
            return null;
        }
        /// <summary>What `await` does with the outcome: the first exception goes on as it was thrown.</summary>
        internal void ThrowFirst()
        {
            if (status == TaskStatus.Faulted)
            {
                if (firstFailure == null) firstFailure = ExceptionDispatchInfo.Capture(failures[0]);
                firstFailure.Throw();
            }
            if (status == TaskStatus.Canceled)
            {
                if (Cancellation != null) ExceptionDispatchInfo.Throw(Cancellation);
                throw new TaskCanceledException(this);
            }
        }
        internal void GetAwaited()
        {
            if (status == TaskStatus.RanToCompletion) return;
            Block(Timeout.Infinite, default(CancellationToken));
            ThrowFirst();
        }
        public void Wait()
        {
            Wait(Timeout.Infinite, default(CancellationToken));
        }
        public void Wait(CancellationToken cancellationToken)
        {
            Wait(Timeout.Infinite, cancellationToken);
        }
        public bool Wait(int millisecondsTimeout)
        {
            return Wait(millisecondsTimeout, default(CancellationToken));
        }
        public bool Wait(TimeSpan timeout)
        {
            return Wait(Milliseconds(timeout), default(CancellationToken));
        }
        public bool Wait(int millisecondsTimeout, CancellationToken cancellationToken)
        {
            if (millisecondsTimeout < -1) throw new ArgumentOutOfRangeException("millisecondsTimeout");
            if (!Block(millisecondsTimeout, cancellationToken)) return false;
            if (IsCanceled) cancellationToken.ThrowIfCancellationRequested();
            AggregateException failure = Failure();
            if (failure != null) throw failure;
            return true;
        }
        internal static int Milliseconds(TimeSpan timeout)
        {
            double milliseconds = timeout.TotalMilliseconds;
            if (milliseconds < -1 || milliseconds > int.MaxValue) throw new ArgumentOutOfRangeException("timeout");
            return (int)milliseconds;
        }
        public static void WaitAll(params Task[] tasks)
        {
            WaitAll(tasks, Timeout.Infinite, default(CancellationToken));
        }
        public static void WaitAll(Task[] tasks, CancellationToken cancellationToken)
        {
            WaitAll(tasks, Timeout.Infinite, cancellationToken);
        }
        public static bool WaitAll(Task[] tasks, int millisecondsTimeout)
        {
            return WaitAll(tasks, millisecondsTimeout, default(CancellationToken));
        }
        public static bool WaitAll(Task[] tasks, TimeSpan timeout)
        {
            return WaitAll(tasks, Milliseconds(timeout), default(CancellationToken));
        }
        public static bool WaitAll(Task[] tasks, int millisecondsTimeout, CancellationToken cancellationToken)
        {
            if (millisecondsTimeout < -1) throw new ArgumentOutOfRangeException("millisecondsTimeout");
            Task[] all = Copy(tasks);
            Task allEnded = new Task(true, null, TaskCreationOptions.None);
            Count(all, delegate { allEnded.TrySetResult(); });
            if (!allEnded.Block(millisecondsTimeout, cancellationToken)) return false;
            List<Exception> exceptions = null;
            for (int i = 0; i < all.Length; i++)
            {
                AggregateException failure = all[i].Failure();
                if (failure == null) continue;
                if (exceptions == null) exceptions = new List<Exception>();
                exceptions.AddRange(failure.InnerExceptions);
            }
            if (exceptions != null) throw new AggregateException(exceptions);
            return true;
        }
        public static int WaitAny(params Task[] tasks)
        {
            return WaitAny(tasks, Timeout.Infinite, default(CancellationToken));
        }
        public static int WaitAny(Task[] tasks, CancellationToken cancellationToken)
        {
            return WaitAny(tasks, Timeout.Infinite, cancellationToken);
        }
        public static int WaitAny(Task[] tasks, int millisecondsTimeout)
        {
            return WaitAny(tasks, millisecondsTimeout, default(CancellationToken));
        }
        public static int WaitAny(Task[] tasks, TimeSpan timeout)
        {
            return WaitAny(tasks, Milliseconds(timeout), default(CancellationToken));
        }
        public static int WaitAny(Task[] tasks, int millisecondsTimeout, CancellationToken cancellationToken)
        {
            if (millisecondsTimeout < -1) throw new ArgumentOutOfRangeException("millisecondsTimeout");
            Task[] all = Copy(tasks);
            if (all.Length == 0) return -1;
            Task<Task> any = FirstOf<Task>(all);
            if (!any.Block(millisecondsTimeout, cancellationToken)) return -1;
            return Array.IndexOf(all, any.Result);
        }
        private static Task[] Copy(Task[] tasks)
        {
            if (tasks == null) throw new ArgumentNullException("tasks");
            return Copy<Task>(tasks, NullTaskMessage);
        }
        internal static T[] Copy<T>(IEnumerable<T> tasks, string message) where T : Task
        {
            if (tasks == null) throw new ArgumentNullException("tasks");
            List<T> copy = new List<T>();
            foreach (T task in tasks)
            {
                if (task == null) throw new ArgumentException(message, "tasks");
                copy.Add(task);
            }
            return copy.ToArray();
        }
        /// <summary>Calls back once, when all have ended.</summary>
        internal static void Count(Task[] tasks, Action whenAllEnded)
        {
            int left = tasks.Length;
            if (left == 0)
            {
                whenAllEnded();
                return;
            }
            Action<Task> one = delegate
            {
                if (--left == 0) whenAllEnded();
            };
            for (int i = 0; i < tasks.Length; i++) tasks[i].WhenEnded(one);
        }
        internal static Task<T> FirstOf<T>(T[] tasks) where T : Task
        {
            Task<T> promise = new Task<T>(true, null, TaskCreationOptions.None);
            for (int i = 0; i < tasks.Length && !promise.IsCompleted; i++)
            {
                T task = tasks[i];
                task.WhenEnded(delegate { promise.TrySetResult(task); });
            }
            return promise;
        }

        // ---- combinations -----------------------------------------------------------------------------------------------

        public static Task WhenAll(params Task[] tasks)
        {
            return WhenAll((IEnumerable<Task>)tasks);
        }
        public static Task WhenAll(IEnumerable<Task> tasks)
        {
            Task[] all = Copy(tasks, NullTaskMessage);
            Task promise = new Task(true, null, TaskCreationOptions.None);
            Count(all, delegate
            {
                if (!EndBadly(promise, all)) promise.TrySetResult();
            });
            return promise;
        }
        public static Task<TResult[]> WhenAll<TResult>(params Task<TResult>[] tasks)
        {
            return WhenAll((IEnumerable<Task<TResult>>)tasks);
        }
        public static Task<TResult[]> WhenAll<TResult>(IEnumerable<Task<TResult>> tasks)
        {
            Task<TResult>[] all = Copy(tasks, NullTaskMessage);
            Task<TResult[]> promise = new Task<TResult[]>(true, null, TaskCreationOptions.None);
            Count(all, delegate
            {
                if (EndBadly(promise, all)) return;
                TResult[] results = new TResult[all.Length];
                for (int i = 0; i < results.Length; i++) results[i] = all[i].Result;
                promise.TrySetResult(results);
            });
            return promise;
        }
        /// <summary>Any exception counts more than any cancellation.</summary>
        private static bool EndBadly(Task promise, Task[] tasks)
        {
            List<Exception> exceptions = null;
            Task canceled = null;
            for (int i = 0; i < tasks.Length; i++)
            {
                if (tasks[i].IsFaulted)
                {
                    if (exceptions == null) exceptions = new List<Exception>();
                    exceptions.AddRange(tasks[i].failures);
                }
                else if (tasks[i].IsCanceled && canceled == null) canceled = tasks[i];
            }
            if (exceptions != null) promise.TrySetException(exceptions);
            else if (canceled != null) promise.TrySetFailureOf(canceled);
            return exceptions != null || canceled != null;
        }
        private static T[] CopySome<T>(IEnumerable<T> tasks) where T : Task
        {
            T[] all = Copy(tasks, NullTaskMessage);
            if (all.Length == 0) throw new ArgumentException("The tasks argument contains no tasks.", "tasks");
            return all;
        }
        public static Task<Task> WhenAny(params Task[] tasks)
        {
            return FirstOf(CopySome((IEnumerable<Task>)tasks));
        }
        public static Task<Task> WhenAny(Task task1, Task task2)
        {
            if (task1 == null) throw new ArgumentNullException("task1");
            if (task2 == null) throw new ArgumentNullException("task2");
            return FirstOf(new Task[] { task1, task2 });
        }
        public static Task<Task> WhenAny(IEnumerable<Task> tasks)
        {
            return FirstOf(CopySome(tasks));
        }
        public static Task<Task<TResult>> WhenAny<TResult>(params Task<TResult>[] tasks)
        {
            return FirstOf(CopySome((IEnumerable<Task<TResult>>)tasks));
        }
        public static Task<Task<TResult>> WhenAny<TResult>(Task<TResult> task1, Task<TResult> task2)
        {
            if (task1 == null) throw new ArgumentNullException("task1");
            if (task2 == null) throw new ArgumentNullException("task2");
            return FirstOf(new Task<TResult>[] { task1, task2 });
        }
        public static Task<Task<TResult>> WhenAny<TResult>(IEnumerable<Task<TResult>> tasks)
        {
            return FirstOf(CopySome(tasks));
        }

        // ---- await ------------------------------------------------------------------------------------------------------

        public TaskAwaiter GetAwaiter()
        {
            return new TaskAwaiter(this);
        }
        public ConfiguredTaskAwaitable ConfigureAwait(bool continueOnCapturedContext)
        {
            return new ConfiguredTaskAwaitable(this, continueOnCapturedContext);
        }
        /// <summary>Goes on after the task: where it was captured, or on the thread that ends the task.</summary>
        internal void Await(Action continuation, bool captureContext)
        {
            if (continuation == null) throw new ArgumentNullException("continuation");
            TaskContinuation made = TaskContinuation.ForAwait(continuation, captureContext);
            if (!Append(made)) made.Run(this, false);
        }

        // ---- continuations ------------------------------------------------------------------------------------------------

        /// <summary>Runs another task when this one has ended the way that the options say.</summary>
        internal void Follow(Task continuation, TaskContinuationOptions options, TaskScheduler scheduler)
        {
            if (scheduler == null) throw new ArgumentNullException("scheduler");
            if (continuation.IsCompleted) return;
            continuation.isContinuation = true;
            continuation.status = TaskStatus.WaitingForActivation;
            continuation.scheduler = scheduler;
            TaskContinuation made = new TaskContinuation.Successor(continuation, options, scheduler);
            if (!Append(made)) made.Run(this, (options & TaskContinuationOptions.ExecuteSynchronously) != 0);
        }
        internal static TaskCreationOptions CreationOptionsOf(TaskContinuationOptions options)
        {
            const TaskContinuationOptions ways = TaskContinuationOptions.NotOnRanToCompletion | TaskContinuationOptions.NotOnFaulted | TaskContinuationOptions.NotOnCanceled;
            if ((options & ways) == ways) throw new ArgumentOutOfRangeException("continuationOptions", "The specified TaskContinuationOptions exclude all continuation kinds.");
            return (TaskCreationOptions)((int)options & 0x5f);
        }
        private Task Continue(Action<Task> action, CancellationToken token, TaskContinuationOptions options, TaskScheduler scheduler)
        {
            if (action == null) throw new ArgumentNullException("continuationAction");
            Task continuation = new Task(delegate { action(this); }, null, null, token, CreationOptionsOf(options), true);
            Follow(continuation, options, scheduler);
            return continuation;
        }
        private Task Continue(Action<Task, object> action, object state, CancellationToken token, TaskContinuationOptions options, TaskScheduler scheduler)
        {
            if (action == null) throw new ArgumentNullException("continuationAction");
            Task continuation = new Task(null, delegate(object given) { action(this, given); }, state, token, CreationOptionsOf(options), true);
            Follow(continuation, options, scheduler);
            return continuation;
        }
        private Task<TResult> Continue<TResult>(Func<Task, TResult> function, CancellationToken token, TaskContinuationOptions options, TaskScheduler scheduler)
        {
            if (function == null) throw new ArgumentNullException("continuationFunction");
            Task<TResult> continuation = new Task<TResult>(delegate { return function(this); }, null, null, token, CreationOptionsOf(options), true);
            Follow(continuation, options, scheduler);
            return continuation;
        }
        private Task<TResult> Continue<TResult>(Func<Task, object, TResult> function, object state, CancellationToken token, TaskContinuationOptions options, TaskScheduler scheduler)
        {
            if (function == null) throw new ArgumentNullException("continuationFunction");
            Task<TResult> continuation = new Task<TResult>(null, delegate(object given) { return function(this, given); }, state, token, CreationOptionsOf(options), true);
            Follow(continuation, options, scheduler);
            return continuation;
        }
        public Task ContinueWith(Action<Task> continuationAction)
        {
            return Continue(continuationAction, default(CancellationToken), TaskContinuationOptions.None, TaskScheduler.Current);
        }
        public Task ContinueWith(Action<Task> continuationAction, CancellationToken cancellationToken)
        {
            return Continue(continuationAction, cancellationToken, TaskContinuationOptions.None, TaskScheduler.Current);
        }
        public Task ContinueWith(Action<Task> continuationAction, TaskScheduler scheduler)
        {
            return Continue(continuationAction, default(CancellationToken), TaskContinuationOptions.None, scheduler);
        }
        public Task ContinueWith(Action<Task> continuationAction, TaskContinuationOptions continuationOptions)
        {
            return Continue(continuationAction, default(CancellationToken), continuationOptions, TaskScheduler.Current);
        }
        public Task ContinueWith(Action<Task> continuationAction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
        {
            return Continue(continuationAction, cancellationToken, continuationOptions, scheduler);
        }
        public Task ContinueWith(Action<Task, object> continuationAction, object state)
        {
            return Continue(continuationAction, state, default(CancellationToken), TaskContinuationOptions.None, TaskScheduler.Current);
        }
        public Task ContinueWith(Action<Task, object> continuationAction, object state, CancellationToken cancellationToken)
        {
            return Continue(continuationAction, state, cancellationToken, TaskContinuationOptions.None, TaskScheduler.Current);
        }
        public Task ContinueWith(Action<Task, object> continuationAction, object state, TaskScheduler scheduler)
        {
            return Continue(continuationAction, state, default(CancellationToken), TaskContinuationOptions.None, scheduler);
        }
        public Task ContinueWith(Action<Task, object> continuationAction, object state, TaskContinuationOptions continuationOptions)
        {
            return Continue(continuationAction, state, default(CancellationToken), continuationOptions, TaskScheduler.Current);
        }
        public Task ContinueWith(Action<Task, object> continuationAction, object state, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
        {
            return Continue(continuationAction, state, cancellationToken, continuationOptions, scheduler);
        }
        public Task<TResult> ContinueWith<TResult>(Func<Task, TResult> continuationFunction)
        {
            return Continue(continuationFunction, default(CancellationToken), TaskContinuationOptions.None, TaskScheduler.Current);
        }
        public Task<TResult> ContinueWith<TResult>(Func<Task, TResult> continuationFunction, CancellationToken cancellationToken)
        {
            return Continue(continuationFunction, cancellationToken, TaskContinuationOptions.None, TaskScheduler.Current);
        }
        public Task<TResult> ContinueWith<TResult>(Func<Task, TResult> continuationFunction, TaskScheduler scheduler)
        {
            return Continue(continuationFunction, default(CancellationToken), TaskContinuationOptions.None, scheduler);
        }
        public Task<TResult> ContinueWith<TResult>(Func<Task, TResult> continuationFunction, TaskContinuationOptions continuationOptions)
        {
            return Continue(continuationFunction, default(CancellationToken), continuationOptions, TaskScheduler.Current);
        }
        public Task<TResult> ContinueWith<TResult>(Func<Task, TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
        {
            return Continue(continuationFunction, cancellationToken, continuationOptions, scheduler);
        }
        public Task<TResult> ContinueWith<TResult>(Func<Task, object, TResult> continuationFunction, object state)
        {
            return Continue(continuationFunction, state, default(CancellationToken), TaskContinuationOptions.None, TaskScheduler.Current);
        }
        public Task<TResult> ContinueWith<TResult>(Func<Task, object, TResult> continuationFunction, object state, CancellationToken cancellationToken)
        {
            return Continue(continuationFunction, state, cancellationToken, TaskContinuationOptions.None, TaskScheduler.Current);
        }
        public Task<TResult> ContinueWith<TResult>(Func<Task, object, TResult> continuationFunction, object state, TaskScheduler scheduler)
        {
            return Continue(continuationFunction, state, default(CancellationToken), TaskContinuationOptions.None, scheduler);
        }
        public Task<TResult> ContinueWith<TResult>(Func<Task, object, TResult> continuationFunction, object state, TaskContinuationOptions continuationOptions)
        {
            return Continue(continuationFunction, state, default(CancellationToken), continuationOptions, TaskScheduler.Current);
        }
        public Task<TResult> ContinueWith<TResult>(Func<Task, object, TResult> continuationFunction, object state, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
        {
            return Continue(continuationFunction, state, cancellationToken, continuationOptions, scheduler);
        }
    }

    /// <summary>A task with a result.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.tasks.task-1"/>
    public partial class Task<TResult> : Task
    {
        private static TaskFactory<TResult> factory;
        private readonly Func<TResult> function;
        private readonly Func<object, TResult> functionWithState;
        private TResult result;

        /// <summary>A promise.</summary>
        internal Task(bool promise, object state, TaskCreationOptions options) : base(promise, state, options)
        {
        }
        internal Task(Func<TResult> function, Func<object, TResult> functionWithState, object state, CancellationToken token, TaskCreationOptions options, bool own) : base(null, null, state, token, options, own)
        {
            this.function = function;
            this.functionWithState = functionWithState;
        }
        public Task(Func<TResult> function) : this(NeededFunction(function), null, null, default(CancellationToken), TaskCreationOptions.None, true)
        {
        }
        public Task(Func<TResult> function, CancellationToken cancellationToken) : this(NeededFunction(function), null, null, cancellationToken, TaskCreationOptions.None, true)
        {
        }
        public Task(Func<TResult> function, TaskCreationOptions creationOptions) : this(NeededFunction(function), null, null, default(CancellationToken), creationOptions, true)
        {
        }
        public Task(Func<TResult> function, CancellationToken cancellationToken, TaskCreationOptions creationOptions) : this(NeededFunction(function), null, null, cancellationToken, creationOptions, true)
        {
        }
        public Task(Func<object, TResult> function, object state) : this(null, NeededFunction(function), state, default(CancellationToken), TaskCreationOptions.None, true)
        {
        }
        public Task(Func<object, TResult> function, object state, CancellationToken cancellationToken) : this(null, NeededFunction(function), state, cancellationToken, TaskCreationOptions.None, true)
        {
        }
        public Task(Func<object, TResult> function, object state, TaskCreationOptions creationOptions) : this(null, NeededFunction(function), state, default(CancellationToken), creationOptions, true)
        {
        }
        public Task(Func<object, TResult> function, object state, CancellationToken cancellationToken, TaskCreationOptions creationOptions) : this(null, NeededFunction(function), state, cancellationToken, creationOptions, true)
        {
        }
        private static T NeededFunction<T>(T function) where T : class
        {
            if (function == null) throw new ArgumentNullException("function");
            return function;
        }

        public new static TaskFactory<TResult> Factory
        {
            get
            {
                if (factory == null) factory = new TaskFactory<TResult>();
                return factory;
            }
        }
        public TResult Result
        {
            get
            {
                if (IsCompletedSuccessfully) return result;
                Block(Timeout.Infinite, default(CancellationToken));
                AggregateException failure = Failure();
                if (failure != null) throw failure;
                return result;
            }
        }
        internal TResult Awaited()
        {
            if (!IsCompletedSuccessfully) GetAwaited();
            return result;
        }
        internal bool TrySetResult(TResult result)
        {
            if (!Claim()) return false;
            this.result = result;
            EndWell();
            return true;
        }
        internal override void Invoke()
        {
            result = function != null ? function() : functionWithState(AsyncState);
        }
        public new TaskAwaiter<TResult> GetAwaiter()
        {
            return new TaskAwaiter<TResult>(this);
        }
        public new ConfiguredTaskAwaitable<TResult> ConfigureAwait(bool continueOnCapturedContext)
        {
            return new ConfiguredTaskAwaitable<TResult>(this, continueOnCapturedContext);
        }

        private Task Continue(Action<Task<TResult>> action, CancellationToken token, TaskContinuationOptions options, TaskScheduler scheduler)
        {
            if (action == null) throw new ArgumentNullException("continuationAction");
            Task continuation = new Task(delegate { action(this); }, null, null, token, CreationOptionsOf(options), true);
            Follow(continuation, options, scheduler);
            return continuation;
        }
        private Task Continue(Action<Task<TResult>, object> action, object state, CancellationToken token, TaskContinuationOptions options, TaskScheduler scheduler)
        {
            if (action == null) throw new ArgumentNullException("continuationAction");
            Task continuation = new Task(null, delegate(object given) { action(this, given); }, state, token, CreationOptionsOf(options), true);
            Follow(continuation, options, scheduler);
            return continuation;
        }
        private Task<TNewResult> Continue<TNewResult>(Func<Task<TResult>, TNewResult> function, CancellationToken token, TaskContinuationOptions options, TaskScheduler scheduler)
        {
            if (function == null) throw new ArgumentNullException("continuationFunction");
            Task<TNewResult> continuation = new Task<TNewResult>(delegate { return function(this); }, null, null, token, CreationOptionsOf(options), true);
            Follow(continuation, options, scheduler);
            return continuation;
        }
        private Task<TNewResult> Continue<TNewResult>(Func<Task<TResult>, object, TNewResult> function, object state, CancellationToken token, TaskContinuationOptions options, TaskScheduler scheduler)
        {
            if (function == null) throw new ArgumentNullException("continuationFunction");
            Task<TNewResult> continuation = new Task<TNewResult>(null, delegate(object given) { return function(this, given); }, state, token, CreationOptionsOf(options), true);
            Follow(continuation, options, scheduler);
            return continuation;
        }
        public Task ContinueWith(Action<Task<TResult>> continuationAction)
        {
            return Continue(continuationAction, default(CancellationToken), TaskContinuationOptions.None, TaskScheduler.Current);
        }
        public Task ContinueWith(Action<Task<TResult>> continuationAction, CancellationToken cancellationToken)
        {
            return Continue(continuationAction, cancellationToken, TaskContinuationOptions.None, TaskScheduler.Current);
        }
        public Task ContinueWith(Action<Task<TResult>> continuationAction, TaskScheduler scheduler)
        {
            return Continue(continuationAction, default(CancellationToken), TaskContinuationOptions.None, scheduler);
        }
        public Task ContinueWith(Action<Task<TResult>> continuationAction, TaskContinuationOptions continuationOptions)
        {
            return Continue(continuationAction, default(CancellationToken), continuationOptions, TaskScheduler.Current);
        }
        public Task ContinueWith(Action<Task<TResult>> continuationAction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
        {
            return Continue(continuationAction, cancellationToken, continuationOptions, scheduler);
        }
        public Task ContinueWith(Action<Task<TResult>, object> continuationAction, object state)
        {
            return Continue(continuationAction, state, default(CancellationToken), TaskContinuationOptions.None, TaskScheduler.Current);
        }
        public Task ContinueWith(Action<Task<TResult>, object> continuationAction, object state, CancellationToken cancellationToken)
        {
            return Continue(continuationAction, state, cancellationToken, TaskContinuationOptions.None, TaskScheduler.Current);
        }
        public Task ContinueWith(Action<Task<TResult>, object> continuationAction, object state, TaskScheduler scheduler)
        {
            return Continue(continuationAction, state, default(CancellationToken), TaskContinuationOptions.None, scheduler);
        }
        public Task ContinueWith(Action<Task<TResult>, object> continuationAction, object state, TaskContinuationOptions continuationOptions)
        {
            return Continue(continuationAction, state, default(CancellationToken), continuationOptions, TaskScheduler.Current);
        }
        public Task ContinueWith(Action<Task<TResult>, object> continuationAction, object state, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
        {
            return Continue(continuationAction, state, cancellationToken, continuationOptions, scheduler);
        }
        public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, TNewResult> continuationFunction)
        {
            return Continue(continuationFunction, default(CancellationToken), TaskContinuationOptions.None, TaskScheduler.Current);
        }
        public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, TNewResult> continuationFunction, CancellationToken cancellationToken)
        {
            return Continue(continuationFunction, cancellationToken, TaskContinuationOptions.None, TaskScheduler.Current);
        }
        public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, TNewResult> continuationFunction, TaskScheduler scheduler)
        {
            return Continue(continuationFunction, default(CancellationToken), TaskContinuationOptions.None, scheduler);
        }
        public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, TNewResult> continuationFunction, TaskContinuationOptions continuationOptions)
        {
            return Continue(continuationFunction, default(CancellationToken), continuationOptions, TaskScheduler.Current);
        }
        public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, TNewResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
        {
            return Continue(continuationFunction, cancellationToken, continuationOptions, scheduler);
        }
        public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, object, TNewResult> continuationFunction, object state)
        {
            return Continue(continuationFunction, state, default(CancellationToken), TaskContinuationOptions.None, TaskScheduler.Current);
        }
        public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, object, TNewResult> continuationFunction, object state, CancellationToken cancellationToken)
        {
            return Continue(continuationFunction, state, cancellationToken, TaskContinuationOptions.None, TaskScheduler.Current);
        }
        public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, object, TNewResult> continuationFunction, object state, TaskScheduler scheduler)
        {
            return Continue(continuationFunction, state, default(CancellationToken), TaskContinuationOptions.None, scheduler);
        }
        public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, object, TNewResult> continuationFunction, object state, TaskContinuationOptions continuationOptions)
        {
            return Continue(continuationFunction, state, default(CancellationToken), continuationOptions, TaskScheduler.Current);
        }
        public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, object, TNewResult> continuationFunction, object state, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
        {
            return Continue(continuationFunction, state, cancellationToken, continuationOptions, scheduler);
        }
    }
}
