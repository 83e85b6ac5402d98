using System.Threading.Tasks;

namespace System.Runtime.CompilerServices
{
    /// <summary>A task whose `await` goes on where it was captured, or anywhere.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.runtime.compilerservices.configuredtaskawaitable"/>
    public struct ConfiguredTaskAwaitable
    {
        private readonly Task task;
        private readonly bool captureContext;

        internal ConfiguredTaskAwaitable(Task task, bool captureContext)
        {
            this.task = task;
            this.captureContext = captureContext;
        }
        public ConfiguredTaskAwaiter GetAwaiter()
        {
            return new ConfiguredTaskAwaiter(task, captureContext);
        }

        /// <summary>Waits on behalf of `await`.</summary>
        public struct ConfiguredTaskAwaiter : ICriticalNotifyCompletion
        {
            private readonly Task task;
            private readonly bool captureContext;

            internal ConfiguredTaskAwaiter(Task task, bool captureContext)
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

    /// <summary>A task with a result whose `await` goes on where it was captured, or anywhere.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.runtime.compilerservices.configuredtaskawaitable-1"/>
    public struct ConfiguredTaskAwaitable<TResult>
    {
        private readonly Task<TResult> task;
        private readonly bool captureContext;

        internal ConfiguredTaskAwaitable(Task<TResult> task, bool captureContext)
        {
            this.task = task;
            this.captureContext = captureContext;
        }
        public ConfiguredTaskAwaiter GetAwaiter()
        {
            return new ConfiguredTaskAwaiter(task, captureContext);
        }

        /// <summary>Waits on behalf of `await`.</summary>
        public struct ConfiguredTaskAwaiter : ICriticalNotifyCompletion
        {
            private readonly Task<TResult> task;
            private readonly bool captureContext;

            internal ConfiguredTaskAwaiter(Task<TResult> task, bool captureContext)
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
