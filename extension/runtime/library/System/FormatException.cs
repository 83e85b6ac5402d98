using System.Runtime.Serialization;

namespace System
{
    /// <summary>A text does not have the form it needs.</summary>
    public class FormatException : SystemException
    {
        public FormatException() : base("One of the identified items was in an invalid format.")
        {
            HResult = unchecked((int)0x80131537);
        }
        public FormatException(string message) : base(message)
        {
            HResult = unchecked((int)0x80131537);
        }
        public FormatException(string message, Exception innerException) : base(message, innerException)
        {
            HResult = unchecked((int)0x80131537);
        }
        protected FormatException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
    }
}
