using System.Runtime.Serialization;

namespace System
{
    /// <summary>Base of the exceptions that the runtime throws.</summary>
    public class SystemException : Exception
    {
        public SystemException() : base("System error.")
        {
            HResult = unchecked((int)0x80131501);
        }
        public SystemException(string message) : base(message)
        {
            HResult = unchecked((int)0x80131501);
        }
        public SystemException(string message, Exception innerException) : base(message, innerException)
        {
            HResult = unchecked((int)0x80131501);
        }
        protected SystemException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
    }
}
