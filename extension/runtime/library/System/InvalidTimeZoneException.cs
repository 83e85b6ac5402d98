using System.Runtime.Serialization;

namespace System
{
    /// <summary>Data of a time zone is wrong.</summary>
    public class InvalidTimeZoneException : Exception
    {
        public InvalidTimeZoneException() : base()
        {
        }
        public InvalidTimeZoneException(string message) : base(message)
        {
        }
        public InvalidTimeZoneException(string message, Exception innerException) : base(message, innerException)
        {
        }
        protected InvalidTimeZoneException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
    }
}
