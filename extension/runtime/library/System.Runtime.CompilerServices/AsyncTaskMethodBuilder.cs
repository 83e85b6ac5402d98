using System.Threading.Tasks;

namespace System.Runtime.CompilerServices
{
    /// <summary>Makes the task of an async method and ends it.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.runtime.compilerservices.asynctaskmethodbuilder"/>
    public struct AsyncTaskMethodBuilder
    {
        private Task task;

        public static AsyncTaskMethodBuilder Create()
        {
            AsyncTaskMethodBuilder builder = default(AsyncTaskMethodBuilder);
            builder.task = new Task(true, null, TaskCreationOptions.None);
            return builder;
        }
        public Task Task
        {
            get { return task; }
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
            System.Threading.Tasks.Task.NeedsSuccess(task.TrySetResult());
        }
        public void SetException(Exception exception)
        {
            AsyncTaskEnd.Fail(task, exception);
        }
    }

    /// <summary>Makes the task of an async method with a result and ends it.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.runtime.compilerservices.asynctaskmethodbuilder-1"/>
    public struct AsyncTaskMethodBuilder<TResult>
    {
        private Task<TResult> task;

        public static AsyncTaskMethodBuilder<TResult> Create()
        {
            AsyncTaskMethodBuilder<TResult> builder = default(AsyncTaskMethodBuilder<TResult>);
            builder.task = new Task<TResult>(true, null, TaskCreationOptions.None);
            return builder;
        }
        public Task<TResult> Task
        {
            get { return task; }
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
        public void SetResult(TResult result)
        {
            System.Threading.Tasks.Task.NeedsSuccess(task.TrySetResult(result));
        }
        public void SetException(Exception exception)
        {
            AsyncTaskEnd.Fail(task, exception);
        }
    }
}
