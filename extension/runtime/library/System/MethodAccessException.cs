using System.Runtime.Serialization;

namespace System
{
    /// <summary>A method cannot be used.</summary>
    public class MethodAccessException : MemberAccessException
    {
        public MethodAccessException() : base("Attempt to access the method failed.")
        {
            HResult = unchecked((int)0x80131510);
        }
        public MethodAccessException(string message) : base(message)
        {
            HResult = unchecked((int)0x80131510);
        }
        public MethodAccessException(string message, Exception innerException) : base(message, innerException)
        {
            HResult = unchecked((int)0x80131510);
        }
        protected MethodAccessException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
    }
}
