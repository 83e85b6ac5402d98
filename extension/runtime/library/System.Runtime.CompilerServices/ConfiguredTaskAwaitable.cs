using System.Threading;
using System.Threading.Tasks;

namespace System.Runtime.CompilerServices
{
    /// <summary>`ConfigureAwait`: whether the continuation returns to the context it came from.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.runtime.compilerservices.configuredtaskawaitable"/>
    public struct ConfiguredTaskAwaitable
    {
        private readonly ConfiguredTaskAwaiter awaiter;
        internal ConfiguredTaskAwaitable(Task task, bool onContext) { awaiter = new ConfiguredTaskAwaiter(task, onContext); }
        public ConfiguredTaskAwaiter GetAwaiter() { return awaiter; }

        public struct ConfiguredTaskAwaiter : ICriticalNotifyCompletion
        {
            private readonly Task task;
            private readonly bool onContext;
            internal ConfiguredTaskAwaiter(Task task, bool onContext) { this.task = task; this.onContext = onContext; }
            public bool IsCompleted { get { return task.IsCompleted; } }
            public void OnCompleted(Action continuation) { Continuations.Schedule(task, continuation, onContext); }
            public void UnsafeOnCompleted(Action continuation) { Continuations.Schedule(task, continuation, onContext); }
            public void GetResult() { task.GetAwaiter().GetResult(); }
        }
    }

    /// <summary>`ConfigureAwait` of a task with a value.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.runtime.compilerservices.configuredtaskawaitable-1"/>
    public struct ConfiguredTaskAwaitable<TResult>
    {
        private readonly ConfiguredTaskAwaiter awaiter;
        internal ConfiguredTaskAwaitable(Task<TResult> task, bool onContext) { awaiter = new ConfiguredTaskAwaiter(task, onContext); }
        public ConfiguredTaskAwaiter GetAwaiter() { return awaiter; }

        public struct ConfiguredTaskAwaiter : ICriticalNotifyCompletion
        {
            private readonly Task<TResult> task;
            private readonly bool onContext;
            internal ConfiguredTaskAwaiter(Task<TResult> task, bool onContext) { this.task = task; this.onContext = onContext; }
            public bool IsCompleted { get { return task.IsCompleted; } }
            public void OnCompleted(Action continuation) { Continuations.Schedule(task, continuation, onContext); }
            public void UnsafeOnCompleted(Action continuation) { Continuations.Schedule(task, continuation, onContext); }
            public TResult GetResult() { return task.GetAwaiter().GetResult(); }
        }
    }
}
