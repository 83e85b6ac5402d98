namespace System.Runtime.CompilerServices
{
    /// <summary>The steps of an async method.</summary>
    public interface IAsyncStateMachine
    {
        void MoveNext();
        void SetStateMachine(IAsyncStateMachine stateMachine);
    }
}
