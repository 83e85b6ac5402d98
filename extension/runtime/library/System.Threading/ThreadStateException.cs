using System;
using System.Runtime.Serialization;

namespace System.Threading
{
    /// <summary>A thread is in the wrong state.</summary>
    public class ThreadStateException : SystemException
    {
        public ThreadStateException() : base("Thread was in an invalid state for the operation being executed.")
        {
            HResult = unchecked((int)0x80131520);
        }
        public ThreadStateException(string message) : base(message)
        {
            HResult = unchecked((int)0x80131520);
        }
        public ThreadStateException(string message, Exception innerException) : base(message, innerException)
        {
            HResult = unchecked((int)0x80131520);
        }
        protected ThreadStateException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
    }
}
