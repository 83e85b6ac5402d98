using System.Runtime.Serialization;

namespace System
{
    /// <summary>A program file is damaged.</summary>
    public class BadImageFormatException : SystemException
    {
        public BadImageFormatException() : base("Format of the executable (.exe) or library (.dll) is invalid.")
        {
            HResult = unchecked((int)0x8007000B);
        }
        public BadImageFormatException(string message) : base(message)
        {
            HResult = unchecked((int)0x8007000B);
        }
        public BadImageFormatException(string message, Exception innerException) : base(message, innerException)
        {
            HResult = unchecked((int)0x8007000B);
        }
        protected BadImageFormatException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
    }
}
