using System.Threading;
using System.Threading.Tasks;

namespace System.Runtime.CompilerServices
{
    /// <summary>What `await` asks of a task.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.runtime.compilerservices.taskawaiter"/>
    public struct TaskAwaiter : ICriticalNotifyCompletion
    {
        private readonly Task task;
        internal TaskAwaiter(Task task) { this.task = task; }
        public bool IsCompleted { get { return task.IsCompleted; } }
        public void OnCompleted(Action continuation) { Continuations.Schedule(task, continuation, true); }
        public void UnsafeOnCompleted(Action continuation) { Continuations.Schedule(task, continuation, true); }
        public void GetResult()
        {
            if (!task.IsCompleted) task.WaitForEnd(Timeout.Infinite, CancellationToken.None);
            task.ThrowForAwait();
        }
    }

    /// <summary>What `await` asks of a task with a value.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.runtime.compilerservices.taskawaiter-1"/>
    public struct TaskAwaiter<TResult> : ICriticalNotifyCompletion
    {
        private readonly Task<TResult> task;
        internal TaskAwaiter(Task<TResult> task) { this.task = task; }
        public bool IsCompleted { get { return task.IsCompleted; } }
        public void OnCompleted(Action continuation) { Continuations.Schedule(task, continuation, true); }
        public void UnsafeOnCompleted(Action continuation) { Continuations.Schedule(task, continuation, true); }
        public TResult GetResult()
        {
            if (!task.IsCompleted) task.WaitForEnd(Timeout.Infinite, CancellationToken.None);
            task.ThrowForAwait();
            return task.value;
        }
    }
}
