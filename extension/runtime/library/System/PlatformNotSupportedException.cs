using System.Runtime.Serialization;

namespace System
{
    /// <summary>This platform does not offer the operation.</summary>
    public class PlatformNotSupportedException : NotSupportedException
    {
        public PlatformNotSupportedException() : base("Operation is not supported on this platform.")
        {
            HResult = unchecked((int)0x80131539);
        }
        public PlatformNotSupportedException(string message) : base(message)
        {
            HResult = unchecked((int)0x80131539);
        }
        public PlatformNotSupportedException(string message, Exception innerException) : base(message, innerException)
        {
            HResult = unchecked((int)0x80131539);
        }
        protected PlatformNotSupportedException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
    }
}
