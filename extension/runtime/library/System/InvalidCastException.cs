using System.Runtime.Serialization;

namespace System
{
    /// <summary>A value is not of the type it was cast to.</summary>
    public class InvalidCastException : SystemException
    {
        public InvalidCastException() : base("Specified cast is not valid.")
        {
            HResult = unchecked((int)0x80004002);
        }
        public InvalidCastException(string message) : base(message)
        {
            HResult = unchecked((int)0x80004002);
        }
        public InvalidCastException(string message, Exception innerException) : base(message, innerException)
        {
            HResult = unchecked((int)0x80004002);
        }
        protected InvalidCastException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
    }
}
