using System.Runtime.Serialization;

namespace System
{
    /// <summary>Base of an application's own exceptions.</summary>
    public class ApplicationException : Exception
    {
        public ApplicationException() : base("Error in the application.")
        {
            HResult = unchecked((int)0x80131600);
        }
        public ApplicationException(string message) : base(message)
        {
            HResult = unchecked((int)0x80131600);
        }
        public ApplicationException(string message, Exception innerException) : base(message, innerException)
        {
            HResult = unchecked((int)0x80131600);
        }
        protected ApplicationException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
    }
}
