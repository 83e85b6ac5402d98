using System.Runtime.Serialization;

namespace System
{
    /// <summary>Access was refused.</summary>
    public class UnauthorizedAccessException : SystemException
    {
        public UnauthorizedAccessException() : base("Attempted to perform an unauthorized operation.")
        {
            HResult = unchecked((int)0x80070005);
        }
        public UnauthorizedAccessException(string message) : base(message)
        {
            HResult = unchecked((int)0x80070005);
        }
        public UnauthorizedAccessException(string message, Exception innerException) : base(message, innerException)
        {
            HResult = unchecked((int)0x80070005);
        }
        protected UnauthorizedAccessException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
    }
}
