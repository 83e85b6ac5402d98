namespace System.Runtime.ExceptionServices
{
    /// <summary>An exception that goes on elsewhere and still tells where it came from.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.runtime.exceptionservices.exceptiondispatchinfo"/>
    public sealed class ExceptionDispatchInfo
    {
        private readonly Exception exception;

        private ExceptionDispatchInfo(Exception exception)
        {
            this.exception = exception;
        }
        public Exception SourceException
        {
            get { return exception; }
        }
        public static ExceptionDispatchInfo Capture(Exception source)
        {
            if (source == null) throw new ArgumentNullException("source");
            return new ExceptionDispatchInfo(source);
        }
        public void Throw()
        {
            Rethrow(exception);
        }
        public static void Throw(Exception source)
        {
            if (source == null) throw new ArgumentNullException("source");
            Rethrow(source);
        }
        /// <summary>Throws it and keeps its stack trace, to which the way from here on is added.</summary>
        private static extern void Rethrow(Exception exception);
    }
}
