using System.Threading.Tasks;

namespace System.Runtime.CompilerServices
{
    /// <summary>A value task whose `await` goes on where it was captured, or anywhere.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.runtime.compilerservices.configuredvaluetaskawaitable"/>
    public struct ConfiguredValueTaskAwaitable
    {
        private readonly ValueTask value;
        private readonly bool captureContext;

        internal ConfiguredValueTaskAwaitable(ValueTask value, bool captureContext)
        {
            this.value = value;
            this.captureContext = captureContext;
        }
        public ConfiguredValueTaskAwaiter GetAwaiter()
        {
            return new ConfiguredValueTaskAwaiter(value, captureContext);
        }

        /// <summary>Waits on behalf of `await`.</summary>
        public struct ConfiguredValueTaskAwaiter : ICriticalNotifyCompletion
        {
            private readonly ValueTask value;
            private readonly bool captureContext;

            internal ConfiguredValueTaskAwaiter(ValueTask value, bool captureContext)
            {
                this.value = value;
                this.captureContext = captureContext;
            }
            public bool IsCompleted
            {
                get { return value.IsCompleted; }
            }
            public void OnCompleted(Action continuation)
            {
                value.Await(continuation, captureContext, true);
            }
            public void UnsafeOnCompleted(Action continuation)
            {
                value.Await(continuation, captureContext, false);
            }
            public void GetResult()
            {
                value.Awaited();
            }
        }
    }

    /// <summary>A value task with a result whose `await` goes on where it was captured, or anywhere.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.runtime.compilerservices.configuredvaluetaskawaitable-1"/>
    public struct ConfiguredValueTaskAwaitable<TResult>
    {
        private readonly ValueTask<TResult> value;
        private readonly bool captureContext;

        internal ConfiguredValueTaskAwaitable(ValueTask<TResult> value, bool captureContext)
        {
            this.value = value;
            this.captureContext = captureContext;
        }
        public ConfiguredValueTaskAwaiter GetAwaiter()
        {
            return new ConfiguredValueTaskAwaiter(value, captureContext);
        }

        /// <summary>Waits on behalf of `await`.</summary>
        public struct ConfiguredValueTaskAwaiter : ICriticalNotifyCompletion
        {
            private readonly ValueTask<TResult> value;
            private readonly bool captureContext;

            internal ConfiguredValueTaskAwaiter(ValueTask<TResult> value, bool captureContext)
            {
                this.value = value;
                this.captureContext = captureContext;
            }
            public bool IsCompleted
            {
                get { return value.IsCompleted; }
            }
            public void OnCompleted(Action continuation)
            {
                value.Await(continuation, captureContext, true);
            }
            public void UnsafeOnCompleted(Action continuation)
            {
                value.Await(continuation, captureContext, false);
            }
            public TResult GetResult()
            {
                return value.Result;
            }
        }
    }
}
