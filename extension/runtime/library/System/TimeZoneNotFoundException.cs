using System.Runtime.Serialization;

namespace System
{
    /// <summary>A time zone is unknown.</summary>
    public class TimeZoneNotFoundException : Exception
    {
        public TimeZoneNotFoundException() : base()
        {
        }
        public TimeZoneNotFoundException(string message) : base(message)
        {
        }
        public TimeZoneNotFoundException(string message, Exception innerException) : base(message, innerException)
        {
        }
        protected TimeZoneNotFoundException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
    }
}
