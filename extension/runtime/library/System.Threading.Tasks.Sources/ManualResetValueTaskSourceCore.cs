using System.Runtime.ExceptionServices;

namespace System.Threading.Tasks.Sources
{
    /// <summary>What a source of one value at a time is made of.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.tasks.sources.manualresetvaluetasksourcecore-1"/>
    public struct ManualResetValueTaskSourceCore<TResult>
    {
        private Action<object> continuation;
        private object state;
        private SynchronizationContext context;
        private bool isCompleted;
        private TResult result;
        private ExceptionDispatchInfo error;
        private short version;

        public bool RunContinuationsAsynchronously { get; set; }

        public short Version
        {
            get { return version; }
        }
        public void Reset()
        {
            version++;
            isCompleted = false;
            result = default(TResult);
            error = null;
            context = null;
            continuation = null;
            state = null;
        }
        public void SetResult(TResult result)
        {
            this.result = result;
            Complete();
        }
        public void SetException(Exception error)
        {
            this.error = ExceptionDispatchInfo.Capture(error);
            Complete();
        }
        public ValueTaskSourceStatus GetStatus(short token)
        {
            Check(token);
            if (!isCompleted) return ValueTaskSourceStatus.Pending;
            if (error == null) return ValueTaskSourceStatus.Succeeded;
            return error.SourceException is OperationCanceledException ? ValueTaskSourceStatus.Canceled : ValueTaskSourceStatus.Faulted;
        }
        public TResult GetResult(short token)
        {
            Check(token);
            if (!isCompleted) throw new InvalidOperationException();
            if (error != null) error.Throw();
            return result;
        }
        public void OnCompleted(Action<object> continuation, object state, short token, ValueTaskSourceOnCompletedFlags flags)
        {
            if (continuation == null) throw new ArgumentNullException("continuation");
            Check(token);
            if (this.continuation != null) throw new InvalidOperationException();
            if ((flags & ValueTaskSourceOnCompletedFlags.UseSchedulingContext) != 0) context = SynchronizationContext.Current;
            this.continuation = continuation;
            this.state = state;
            if (isCompleted) Schedule(true);
        }
        private void Complete()
        {
            if (isCompleted) throw new InvalidOperationException();
            isCompleted = true;
            if (continuation != null) Schedule(RunContinuationsAsynchronously);
        }
        private void Schedule(bool onPool)
        {
            Action<object> next = continuation;
            object argument = state;
            if (context != null) context.Post(given => next(given), argument);
            else if (onPool) ThreadPool.QueueUserWorkItem(given => next(given), argument);
            else next(argument);
        }
        private void Check(short token)
        {
            if (token != version) throw new InvalidOperationException();
        }
    }
}
