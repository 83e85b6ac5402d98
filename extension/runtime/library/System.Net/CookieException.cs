using System.Runtime.Serialization;

namespace System.Net
{
    /// <summary>A cookie is not as cookies must be.</summary>
    public class CookieException : FormatException
    {
        public CookieException()
        {
        }

        internal CookieException(string message) : base(message)
        {
        }
        protected CookieException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
    }
}
