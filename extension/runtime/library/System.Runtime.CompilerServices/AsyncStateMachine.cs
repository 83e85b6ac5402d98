namespace System.Runtime.CompilerServices
{
    /// <summary>An async method that another builder than those of this library drives: each step runs it on to its next await.</summary>
    internal sealed class AsyncStateMachine : IAsyncStateMachine
    {
        private Action step;

        public void GoOnWith(Action step)
        {
            this.step = step;
        }
        public void MoveNext()
        {
            step();
        }
        public void SetStateMachine(IAsyncStateMachine stateMachine)
        {
        }
    }
}
