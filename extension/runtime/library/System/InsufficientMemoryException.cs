using System.Runtime.Serialization;

namespace System
{
    /// <summary>A check found too little memory.</summary>
    public sealed class InsufficientMemoryException : OutOfMemoryException
    {
        public InsufficientMemoryException() : base("Insufficient memory to continue the execution of the program.")
        {
            HResult = unchecked((int)0x8013153D);
        }
        public InsufficientMemoryException(string message) : base(message)
        {
            HResult = unchecked((int)0x8013153D);
        }
        public InsufficientMemoryException(string message, Exception innerException) : base(message, innerException)
        {
            HResult = unchecked((int)0x8013153D);
        }
        private InsufficientMemoryException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
    }
}
