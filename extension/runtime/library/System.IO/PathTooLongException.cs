using System;
using System.Runtime.Serialization;

namespace System.IO
{
    /// <summary>A path is too long.</summary>
    public class PathTooLongException : IOException
    {
        public PathTooLongException() : base("The specified path, file name, or both are too long. The fully qualified file name must be less than 260 characters, and the directory name must be less than 248 characters.")
        {
            HResult = unchecked((int)0x800700CE);
        }
        public PathTooLongException(string message) : base(message)
        {
            HResult = unchecked((int)0x800700CE);
        }
        public PathTooLongException(string message, Exception innerException) : base(message, innerException)
        {
            HResult = unchecked((int)0x800700CE);
        }
        protected PathTooLongException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
    }
}
