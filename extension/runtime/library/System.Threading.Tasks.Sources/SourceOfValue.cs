namespace System.Threading.Tasks.Sources
{
    /// <summary>The source that a value task waits for, and the token it shows there.</summary>
    internal sealed class SourceOfValue
    {
        private readonly IValueTaskSource source;
        private readonly short token;

        public SourceOfValue(IValueTaskSource source, short token)
        {
            this.source = source;
            this.token = token;
        }
        public bool IsCompleted
        {
            get { return source.GetStatus(token) != ValueTaskSourceStatus.Pending; }
        }
        public bool Has(ValueTaskSourceStatus status)
        {
            return source.GetStatus(token) == status;
        }
        public void GetResult()
        {
            source.GetResult(token);
        }
        public void Await(Action continuation, bool captureContext, bool flow)
        {
            source.OnCompleted(Invoke, continuation, token, Flags(captureContext, flow));
        }
        public Task AsTask()
        {
            var end = new TaskCompletionSource<bool>();
            if (IsCompleted) Complete(end);
            else source.OnCompleted(Complete, end, token, ValueTaskSourceOnCompletedFlags.None);
            return end.Task;
        }
        private void Complete(object state)
        {
            var end = (TaskCompletionSource<bool>)state;
            try
            {
                source.GetResult(token);
                end.SetResult(true);
            }
            catch (OperationCanceledException cancelled) when (Has(ValueTaskSourceStatus.Canceled))
            {
                end.TrySetCanceled(cancelled.CancellationToken);
            }
            catch (Exception exception)
            {
                end.SetException(exception);
            }
        }
        public static bool AreSame(SourceOfValue left, SourceOfValue right)
        {
            return left == null || right == null ? left == right : left.source == right.source && left.token == right.token;
        }
        public override int GetHashCode()
        {
            return source.GetHashCode() ^ token;
        }
        internal static void Invoke(object continuation)
        {
            ((Action)continuation)();
        }
        internal static ValueTaskSourceOnCompletedFlags Flags(bool captureContext, bool flow)
        {
            return (captureContext ? ValueTaskSourceOnCompletedFlags.UseSchedulingContext : ValueTaskSourceOnCompletedFlags.None)
                | (flow ? ValueTaskSourceOnCompletedFlags.FlowExecutionContext : ValueTaskSourceOnCompletedFlags.None);
        }
    }

    /// <summary>The source of a value, and the token that a value task shows there.</summary>
    internal sealed class SourceOfValue<TResult>
    {
        private readonly IValueTaskSource<TResult> source;
        private readonly short token;

        public SourceOfValue(IValueTaskSource<TResult> source, short token)
        {
            this.source = source;
            this.token = token;
        }
        public bool IsCompleted
        {
            get { return source.GetStatus(token) != ValueTaskSourceStatus.Pending; }
        }
        public bool Has(ValueTaskSourceStatus status)
        {
            return source.GetStatus(token) == status;
        }
        public TResult GetResult()
        {
            return source.GetResult(token);
        }
        public void Await(Action continuation, bool captureContext, bool flow)
        {
            source.OnCompleted(SourceOfValue.Invoke, continuation, token, SourceOfValue.Flags(captureContext, flow));
        }
        public Task<TResult> AsTask()
        {
            var end = new TaskCompletionSource<TResult>();
            if (IsCompleted) Complete(end);
            else source.OnCompleted(Complete, end, token, ValueTaskSourceOnCompletedFlags.None);
            return end.Task;
        }
        private void Complete(object state)
        {
            var end = (TaskCompletionSource<TResult>)state;
            try
            {
                end.SetResult(source.GetResult(token));
            }
            catch (OperationCanceledException cancelled) when (Has(ValueTaskSourceStatus.Canceled))
            {
                end.TrySetCanceled(cancelled.CancellationToken);
            }
            catch (Exception exception)
            {
                end.SetException(exception);
            }
        }
        public static bool AreSame(SourceOfValue<TResult> left, SourceOfValue<TResult> right)
        {
            return left == null || right == null ? left == right : left.source == right.source && left.token == right.token;
        }
        public override int GetHashCode()
        {
            return source.GetHashCode() ^ token;
        }
    }
}
