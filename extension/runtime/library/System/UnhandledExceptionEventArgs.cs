namespace System
{
    /// <summary>Tells of an exception that nobody caught.</summary>
    public class UnhandledExceptionEventArgs : EventArgs
    {
        public UnhandledExceptionEventArgs(object exception, bool isTerminating)
        {
            ExceptionObject = exception;
            IsTerminating = isTerminating;
        }
        public object ExceptionObject { get; private set; }
        public bool IsTerminating { get; private set; }
    }
}
