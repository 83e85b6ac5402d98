using System.Runtime.CompilerServices;

namespace System.Threading.Tasks
{
    /// <summary>A task, or the news that there was nothing to wait for.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.tasks.valuetask"/>
    [AsyncMethodBuilder(typeof(AsyncValueTaskMethodBuilder))]
    public struct ValueTask : IEquatable<ValueTask>
    {
        private readonly Task task;

        public ValueTask(Task task)
        {
            if (task == null) throw new ArgumentNullException("task");
            this.task = task;
        }
        public static ValueTask CompletedTask
        {
            get { return default(ValueTask); }
        }
        public bool IsCompleted
        {
            get { return task == null || task.IsCompleted; }
        }
        public bool IsCompletedSuccessfully
        {
            get { return task == null || task.IsCompletedSuccessfully; }
        }
        public bool IsFaulted
        {
            get { return task != null && task.IsFaulted; }
        }
        public bool IsCanceled
        {
            get { return task != null && task.IsCanceled; }
        }
        public static ValueTask<TResult> FromResult<TResult>(TResult result)
        {
            return new ValueTask<TResult>(result);
        }
        public static ValueTask FromException(Exception exception)
        {
            return new ValueTask(Task.FromException(exception));
        }
        public static ValueTask<TResult> FromException<TResult>(Exception exception)
        {
            return new ValueTask<TResult>(Task.FromException<TResult>(exception));
        }
        public static ValueTask FromCanceled(CancellationToken cancellationToken)
        {
            return new ValueTask(Task.FromCanceled(cancellationToken));
        }
        public static ValueTask<TResult> FromCanceled<TResult>(CancellationToken cancellationToken)
        {
            return new ValueTask<TResult>(Task.FromCanceled<TResult>(cancellationToken));
        }
        public Task AsTask()
        {
            return task ?? Task.CompletedTask;
        }
        public ValueTask Preserve()
        {
            return this;
        }
        public ValueTaskAwaiter GetAwaiter()
        {
            return new ValueTaskAwaiter(AsTask());
        }
        public ConfiguredValueTaskAwaitable ConfigureAwait(bool continueOnCapturedContext)
        {
            return new ConfiguredValueTaskAwaitable(AsTask(), continueOnCapturedContext);
        }
        public bool Equals(ValueTask other)
        {
            return task == other.task;
        }
        public override bool Equals(object obj)
        {
            return obj is ValueTask && Equals((ValueTask)obj);
        }
        public override int GetHashCode()
        {
            return task == null ? 0 : task.GetHashCode();
        }
        public static bool operator ==(ValueTask left, ValueTask right)
        {
            return left.Equals(right);
        }
        public static bool operator !=(ValueTask left, ValueTask right)
        {
            return !left.Equals(right);
        }
    }

    /// <summary>A result, or a task that will have one.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.tasks.valuetask-1"/>
    [AsyncMethodBuilder(typeof(AsyncValueTaskMethodBuilder<>))]
    public struct ValueTask<TResult> : IEquatable<ValueTask<TResult>>
    {
        private readonly Task<TResult> task;
        private readonly TResult result;

        public ValueTask(TResult result)
        {
            task = null;
            this.result = result;
        }
        public ValueTask(Task<TResult> task)
        {
            if (task == null) throw new ArgumentNullException("task");
            this.task = task;
            result = default(TResult);
        }
        public bool IsCompleted
        {
            get { return task == null || task.IsCompleted; }
        }
        public bool IsCompletedSuccessfully
        {
            get { return task == null || task.IsCompletedSuccessfully; }
        }
        public bool IsFaulted
        {
            get { return task != null && task.IsFaulted; }
        }
        public bool IsCanceled
        {
            get { return task != null && task.IsCanceled; }
        }
        public TResult Result
        {
            get { return task == null ? result : task.Awaited(); }
        }
        public Task<TResult> AsTask()
        {
            return task ?? Task.FromResult(result);
        }
        public ValueTask<TResult> Preserve()
        {
            return this;
        }
        public ValueTaskAwaiter<TResult> GetAwaiter()
        {
            return new ValueTaskAwaiter<TResult>(AsTask());
        }
        public ConfiguredValueTaskAwaitable<TResult> ConfigureAwait(bool continueOnCapturedContext)
        {
            return new ConfiguredValueTaskAwaitable<TResult>(AsTask(), continueOnCapturedContext);
        }
        public bool Equals(ValueTask<TResult> other)
        {
            if (task != null || other.task != null) return task == other.task;
            return System.Collections.Generic.EqualityComparer<TResult>.Default.Equals(result, other.result);
        }
        public override bool Equals(object obj)
        {
            return obj is ValueTask<TResult> && Equals((ValueTask<TResult>)obj);
        }
        public override int GetHashCode()
        {
            return task != null ? task.GetHashCode() : result != null ? result.GetHashCode() : 0;
        }
        public override string ToString()
        {
            if (!IsCompletedSuccessfully) return string.Empty;
            TResult value = Result;
            return value == null ? string.Empty : value.ToString();
        }
        public static bool operator ==(ValueTask<TResult> left, ValueTask<TResult> right)
        {
            return left.Equals(right);
        }
        public static bool operator !=(ValueTask<TResult> left, ValueTask<TResult> right)
        {
            return !left.Equals(right);
        }
    }
}
