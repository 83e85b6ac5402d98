namespace System.Runtime.ExceptionServices
{
    /// <summary>An exception that goes on elsewhere and still tells where it came from.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.runtime.exceptionservices.exceptiondispatchinfo"/>
    public sealed class ExceptionDispatchInfo
    {
        private readonly Exception exception;
        private readonly object trace;

        private ExceptionDispatchInfo(Exception exception)
        {
            this.exception = exception;
            trace = Remember(exception);
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
            Rethrow(exception, trace);
        }
        public static void Throw(Exception source)
        {
            if (source == null) throw new ArgumentNullException("source");
            Rethrow(source, Remember(source));
        }
        /// <summary>The way that the exception has gone so far; null when it was never thrown.</summary>
        private static extern object Remember(Exception exception);
        /// <summary>Throws it with the stack trace that was remembered, to which the way from here on is added.</summary>
        private static extern void Rethrow(Exception exception, object trace);
    }
}
