using System.Threading;

namespace System.Runtime.CompilerServices
{
    /// <summary>The end of an async void method: nobody waits, so an exception goes to the context or ends the process.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.runtime.compilerservices.asyncvoidmethodbuilder"/>
    public struct AsyncVoidMethodBuilder
    {
        private SynchronizationContext context;
        public static AsyncVoidMethodBuilder Create()
        {
            AsyncVoidMethodBuilder made = new AsyncVoidMethodBuilder();
            made.context = SynchronizationContext.Current;
            if (made.context != null) made.context.OperationStarted();
            return made;
        }
        public void SetResult()
        {
            if (context != null) context.OperationCompleted();
        }
        public void SetException(Exception exception)
        {
            if (context == null)
            {
                PoolLeaves.Enqueue(() => PoolLeaves.Crash(exception));
                return;
            }
            context.Post(state => RethrowHelper.Rethrow(exception), null);
            context.OperationCompleted();
        }
    }
}
