namespace System.Threading.Tasks.Sources
{
    /// <summary>What a value task waits for that is no task.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.tasks.sources.ivaluetasksource"/>
    public interface IValueTaskSource
    {
        ValueTaskSourceStatus GetStatus(short token);
        void OnCompleted(Action<object> continuation, object state, short token, ValueTaskSourceOnCompletedFlags flags);
        void GetResult(short token);
    }

    /// <summary>What a value task with a result waits for that is no task.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.tasks.sources.ivaluetasksource-1"/>
    public interface IValueTaskSource<out TResult>
    {
        ValueTaskSourceStatus GetStatus(short token);
        void OnCompleted(Action<object> continuation, object state, short token, ValueTaskSourceOnCompletedFlags flags);
        TResult GetResult(short token);
    }
}
