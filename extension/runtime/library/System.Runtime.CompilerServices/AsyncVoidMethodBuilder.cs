using System.Runtime.ExceptionServices;
using System.Threading;

namespace System.Runtime.CompilerServices
{
    /// <summary>Tells the surroundings of an async method without task when it begins, ends and fails.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.runtime.compilerservices.asyncvoidmethodbuilder"/>
    public struct AsyncVoidMethodBuilder
    {
        private SynchronizationContext context;

        public static AsyncVoidMethodBuilder Create()
        {
            AsyncVoidMethodBuilder builder = default(AsyncVoidMethodBuilder);
            builder.context = SynchronizationContext.Current;
            if (builder.context != null) builder.context.OperationStarted();
            return builder;
        }
        public void Start<TStateMachine>(ref TStateMachine stateMachine) where TStateMachine : IAsyncStateMachine
        {
            stateMachine.MoveNext();
        }
        public void SetStateMachine(IAsyncStateMachine stateMachine)
        {
        }
        public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine) where TAwaiter : INotifyCompletion where TStateMachine : IAsyncStateMachine
        {
            IAsyncStateMachine machine = stateMachine;
            awaiter.OnCompleted(machine.MoveNext);
        }
        public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine) where TAwaiter : ICriticalNotifyCompletion where TStateMachine : IAsyncStateMachine
        {
            IAsyncStateMachine machine = stateMachine;
            awaiter.UnsafeOnCompleted(machine.MoveNext);
        }
        public void SetResult()
        {
            if (context != null) context.OperationCompleted();
        }
        public void SetException(Exception exception)
        {
            if (exception == null) throw new ArgumentNullException("exception");
            if (context == null)
            {
                ThreadPool.ThrowLater(exception);
                return;
            }
            try
            {
                context.Post(delegate { ExceptionDispatchInfo.Throw(exception); }, null);
            }
            catch (Exception error)
            {
                ThreadPool.ThrowLater(new AggregateException(exception, error));
            }
            context.OperationCompleted();
        }
    }
}
