using System.Runtime.Serialization;

namespace System.Net
{
    /// <summary>A call that does not fit the protocol.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.protocolviolationexception"/>
    public class ProtocolViolationException : InvalidOperationException
    {
        public ProtocolViolationException()
        {
        }

        public ProtocolViolationException(string message) : base(message)
        {
        }
        protected ProtocolViolationException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
    }
}
