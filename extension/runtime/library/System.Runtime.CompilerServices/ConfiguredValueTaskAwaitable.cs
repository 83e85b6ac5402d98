using System.Threading.Tasks;

namespace System.Runtime.CompilerServices
{
    /// <summary>A value task whose `await` goes on where it was captured, or anywhere.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.runtime.compilerservices.configuredvaluetaskawaitable"/>
    public struct ConfiguredValueTaskAwaitable
    {
        private readonly Task task;
        private readonly bool captureContext;

        internal ConfiguredValueTaskAwaitable(Task task, bool captureContext)
        {
            this.task = task;
            this.captureContext = captureContext;
        }
        public ConfiguredValueTaskAwaiter GetAwaiter()
        {
            return new ConfiguredValueTaskAwaiter(task, captureContext);
        }

        /// <summary>Waits on behalf of `await`.</summary>
        public struct ConfiguredValueTaskAwaiter : ICriticalNotifyCompletion
        {
            private readonly Task task;
            private readonly bool captureContext;

            internal ConfiguredValueTaskAwaiter(Task task, bool captureContext)
            {
                this.task = task;
                this.captureContext = captureContext;
            }
            public bool IsCompleted
            {
                get { return task.IsCompleted; }
            }
            public void OnCompleted(Action continuation)
            {
                task.Await(continuation, captureContext);
            }
            public void UnsafeOnCompleted(Action continuation)
            {
                task.Await(continuation, captureContext);
            }
            public void GetResult()
            {
                task.GetAwaited();
            }
        }
    }

    /// <summary>A value task with a result whose `await` goes on where it was captured, or anywhere.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.runtime.compilerservices.configuredvaluetaskawaitable-1"/>
    public struct ConfiguredValueTaskAwaitable<TResult>
    {
        private readonly Task<TResult> task;
        private readonly bool captureContext;

        internal ConfiguredValueTaskAwaitable(Task<TResult> task, bool captureContext)
        {
            this.task = task;
            this.captureContext = captureContext;
        }
        public ConfiguredValueTaskAwaiter GetAwaiter()
        {
            return new ConfiguredValueTaskAwaiter(task, captureContext);
        }

        /// <summary>Waits on behalf of `await`.</summary>
        public struct ConfiguredValueTaskAwaiter : ICriticalNotifyCompletion
        {
            private readonly Task<TResult> task;
            private readonly bool captureContext;

            internal ConfiguredValueTaskAwaiter(Task<TResult> task, bool captureContext)
            {
                this.task = task;
                this.captureContext = captureContext;
            }
            public bool IsCompleted
            {
                get { return task.IsCompleted; }
            }
            public void OnCompleted(Action continuation)
            {
                task.Await(continuation, captureContext);
            }
            public void UnsafeOnCompleted(Action continuation)
            {
                task.Await(continuation, captureContext);
            }
            public TResult GetResult()
            {
                return task.Awaited();
            }
        }
    }
}
