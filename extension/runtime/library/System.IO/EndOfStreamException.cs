using System;
using System.Runtime.Serialization;

namespace System.IO
{
    /// <summary>The stream has ended.</summary>
    public class EndOfStreamException : IOException
    {
        public EndOfStreamException() : base("Attempted to read past the end of the stream.")
        {
            HResult = unchecked((int)0x80070026);
        }
        public EndOfStreamException(string message) : base(message)
        {
            HResult = unchecked((int)0x80070026);
        }
        public EndOfStreamException(string message, Exception innerException) : base(message, innerException)
        {
            HResult = unchecked((int)0x80070026);
        }
        protected EndOfStreamException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
    }
}
