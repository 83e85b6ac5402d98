using System;
using System.Runtime.Serialization;

namespace System.IO
{
    /// <summary>Data has the wrong form.</summary>
    public sealed class InvalidDataException : SystemException
    {
        public InvalidDataException() : base("Found invalid data while decoding.")
        {
        }
        public InvalidDataException(string message) : base(message)
        {
        }
        public InvalidDataException(string message, Exception innerException) : base(message, innerException)
        {
        }
        private InvalidDataException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
    }
}
