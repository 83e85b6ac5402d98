using System.Runtime.Serialization;

namespace System
{
    /// <summary>A text is not a URI.</summary>
    public class UriFormatException : FormatException
    {
        public UriFormatException() : base()
        {
        }
        public UriFormatException(string message) : base(message)
        {
        }
        public UriFormatException(string message, Exception innerException) : base(message, innerException)
        {
        }
        protected UriFormatException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
    }
}
