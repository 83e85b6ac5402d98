namespace System.Threading.Tasks
{
    /// <summary>The exceptions of a task that nobody looked at.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.tasks.unobservedtaskexceptioneventargs"/>
    public class UnobservedTaskExceptionEventArgs : EventArgs
    {
        private readonly AggregateException exception;
        private bool observed;

        public UnobservedTaskExceptionEventArgs(AggregateException exception)
        {
            this.exception = exception;
        }
        public bool Observed
        {
            get { return observed; }
        }
        public AggregateException Exception
        {
            get { return exception; }
        }
        public void SetObserved()
        {
            observed = true;
        }
    }
}
