using System.Runtime.CompilerServices;
using System.Threading.Tasks.Sources;

namespace System.Threading.Tasks
{
    /// <summary>A task, or the news that there was nothing to wait for.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.tasks.valuetask"/>
    [AsyncMethodBuilder(typeof(AsyncValueTaskMethodBuilder))]
    public struct ValueTask : IEquatable<ValueTask>
    {
        private readonly Task task;
        private readonly SourceOfValue source;

        public ValueTask(Task task)
        {
            if (task == null) throw new ArgumentNullException("task");
            this.task = task;
            source = null;
        }
        public ValueTask(IValueTaskSource source, short token)
        {
            if (source == null) throw new ArgumentNullException("source");
            task = null;
            this.source = new SourceOfValue(source, token);
        }
        public static ValueTask CompletedTask
        {
            get { return default(ValueTask); }
        }
        public bool IsCompleted
        {
            get { return source == null ? task == null || task.IsCompleted : source.IsCompleted; }
        }
        public bool IsCompletedSuccessfully
        {
            get { return source == null ? task == null || task.IsCompletedSuccessfully : source.Has(ValueTaskSourceStatus.Succeeded); }
        }
        public bool IsFaulted
        {
            get { return source == null ? task != null && task.IsFaulted : source.Has(ValueTaskSourceStatus.Faulted); }
        }
        public bool IsCanceled
        {
            get { return source == null ? task != null && task.IsCanceled : source.Has(ValueTaskSourceStatus.Canceled); }
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
            return source == null ? task ?? Task.CompletedTask : source.AsTask();
        }
        public ValueTask Preserve()
        {
            return source == null ? this : new ValueTask(AsTask());
        }
        public ValueTaskAwaiter GetAwaiter()
        {
            return new ValueTaskAwaiter(this);
        }
        public ConfiguredValueTaskAwaitable ConfigureAwait(bool continueOnCapturedContext)
        {
            return new ConfiguredValueTaskAwaitable(this, continueOnCapturedContext);
        }
        internal void Await(Action continuation, bool captureContext, bool flow)
        {
            if (source == null) AsTask().Await(continuation, captureContext);
            else source.Await(continuation, captureContext, flow);
        }
        internal void Awaited()
        {
            if (source != null) source.GetResult();
            else if (task != null) task.GetAwaited();
        }
        public bool Equals(ValueTask other)
        {
            return task == other.task && SourceOfValue.AreSame(source, other.source);
        }
        public override bool Equals(object obj)
        {
            return obj is ValueTask && Equals((ValueTask)obj);
        }
        public override int GetHashCode()
        {
            return task != null ? task.GetHashCode() : source != null ? source.GetHashCode() : 0;
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
        private readonly SourceOfValue<TResult> source;

        public ValueTask(TResult result)
        {
            task = null;
            this.result = result;
            source = null;
        }
        public ValueTask(Task<TResult> task)
        {
            if (task == null) throw new ArgumentNullException("task");
            this.task = task;
            result = default(TResult);
            source = null;
        }
        public ValueTask(IValueTaskSource<TResult> source, short token)
        {
            if (source == null) throw new ArgumentNullException("source");
            task = null;
            result = default(TResult);
            this.source = new SourceOfValue<TResult>(source, token);
        }
        public bool IsCompleted
        {
            get { return source == null ? task == null || task.IsCompleted : source.IsCompleted; }
        }
        public bool IsCompletedSuccessfully
        {
            get { return source == null ? task == null || task.IsCompletedSuccessfully : source.Has(ValueTaskSourceStatus.Succeeded); }
        }
        public bool IsFaulted
        {
            get { return source == null ? task != null && task.IsFaulted : source.Has(ValueTaskSourceStatus.Faulted); }
        }
        public bool IsCanceled
        {
            get { return source == null ? task != null && task.IsCanceled : source.Has(ValueTaskSourceStatus.Canceled); }
        }
        public TResult Result
        {
            get { return source != null ? source.GetResult() : task == null ? result : task.Awaited(); }
        }
        public Task<TResult> AsTask()
        {
            return source == null ? task ?? Task.FromResult(result) : source.AsTask();
        }
        public ValueTask<TResult> Preserve()
        {
            return source == null ? this : new ValueTask<TResult>(AsTask());
        }
        public ValueTaskAwaiter<TResult> GetAwaiter()
        {
            return new ValueTaskAwaiter<TResult>(this);
        }
        public ConfiguredValueTaskAwaitable<TResult> ConfigureAwait(bool continueOnCapturedContext)
        {
            return new ConfiguredValueTaskAwaitable<TResult>(this, continueOnCapturedContext);
        }
        internal void Await(Action continuation, bool captureContext, bool flow)
        {
            if (source == null) AsTask().Await(continuation, captureContext);
            else source.Await(continuation, captureContext, flow);
        }
        public bool Equals(ValueTask<TResult> other)
        {
            if (task != null || other.task != null) return task == other.task;
            if (source != null || other.source != null) return SourceOfValue<TResult>.AreSame(source, other.source);
            return System.Collections.Generic.EqualityComparer<TResult>.Default.Equals(result, other.result);
        }
        public override bool Equals(object obj)
        {
            return obj is ValueTask<TResult> && Equals((ValueTask<TResult>)obj);
        }
        public override int GetHashCode()
        {
            return task != null ? task.GetHashCode() : source != null ? source.GetHashCode() : result != null ? result.GetHashCode() : 0;
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
