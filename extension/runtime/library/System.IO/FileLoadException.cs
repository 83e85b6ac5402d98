using System;
using System.Runtime.Serialization;

namespace System.IO
{
    /// <summary>A file is there and cannot be opened.</summary>
    public class FileLoadException : IOException
    {
        public FileLoadException() : base("Could not load the specified file.")
        {
            HResult = unchecked((int)0x80131621);
        }
        public FileLoadException(string message) : base(message)
        {
            HResult = unchecked((int)0x80131621);
        }
        public FileLoadException(string message, Exception inner) : base(message, inner)
        {
            HResult = unchecked((int)0x80131621);
        }
        protected FileLoadException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
    }
}
