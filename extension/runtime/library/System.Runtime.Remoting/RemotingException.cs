using System.Runtime.Serialization;

namespace System.Runtime.Remoting
{
    /// <summary>Something went wrong in a call to elsewhere; EndInvoke throws it when it does not know the operation.</summary>
    public class RemotingException : SystemException
    {
        public RemotingException() : this("Remoting exception occurred.")
        {
        }
        public RemotingException(string message) : base(message)
        {
            HResult = unchecked((int)0x8013150B);
        }
        public RemotingException(string message, Exception InnerException) : base(message, InnerException)
        {
            HResult = unchecked((int)0x8013150B);
        }
        protected RemotingException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
    }
}
