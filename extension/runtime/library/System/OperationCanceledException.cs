using System.Runtime.Serialization;
using System.Threading;

namespace System
{
    /// <summary>An operation was cancelled.</summary>
    public class OperationCanceledException : SystemException
    {
        private readonly CancellationToken cancellationToken;

        public OperationCanceledException() : base("The operation was canceled.")
        {
            HResult = unchecked((int)0x8013153B);
        }
        public OperationCanceledException(string message) : base(message)
        {
            HResult = unchecked((int)0x8013153B);
        }
        public OperationCanceledException(string message, Exception innerException) : base(message, innerException)
        {
            HResult = unchecked((int)0x8013153B);
        }
        public OperationCanceledException(CancellationToken token) : this()
        {
            cancellationToken = token;
        }
        public OperationCanceledException(string message, CancellationToken token) : this(message)
        {
            cancellationToken = token;
        }
        public OperationCanceledException(string message, Exception innerException, CancellationToken token) : this(message, innerException)
        {
            cancellationToken = token;
        }
        protected OperationCanceledException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
        public CancellationToken CancellationToken
        {
            get { return cancellationToken; }
        }
    }
}
