using System.Runtime.Serialization;

namespace System
{
    /// <summary>An array has the wrong number of dimensions.</summary>
    public class RankException : SystemException
    {
        public RankException() : base("Attempted to operate on an array with the incorrect number of dimensions.")
        {
            HResult = unchecked((int)0x80131517);
        }
        public RankException(string message) : base(message)
        {
            HResult = unchecked((int)0x80131517);
        }
        public RankException(string message, Exception innerException) : base(message, innerException)
        {
            HResult = unchecked((int)0x80131517);
        }
        protected RankException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
    }
}
