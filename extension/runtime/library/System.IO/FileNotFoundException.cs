using System;
using System.Runtime.Serialization;

namespace System.IO
{
    /// <summary>A file is missing.</summary>
    public class FileNotFoundException : IOException
    {
        public FileNotFoundException() : base("Unable to find the specified file.")
        {
            HResult = unchecked((int)0x80070002);
        }
        public FileNotFoundException(string message) : base(message)
        {
            HResult = unchecked((int)0x80070002);
        }
        public FileNotFoundException(string message, Exception innerException) : base(message, innerException)
        {
            HResult = unchecked((int)0x80070002);
        }
        public FileNotFoundException(string message, string fileName) : base(message)
        {
            FileName = fileName;
            HResult = unchecked((int)0x80070002);
        }
        protected FileNotFoundException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
        public string FileName { get; private set; }
    }
}
