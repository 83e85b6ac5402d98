using System.Runtime.Serialization;

namespace System
{
    /// <summary>A program is damaged.</summary>
    public sealed class InvalidProgramException : SystemException
    {
        public InvalidProgramException() : base("Common Language Runtime detected an invalid program.")
        {
            HResult = unchecked((int)0x8013153A);
        }
        public InvalidProgramException(string message) : base(message)
        {
            HResult = unchecked((int)0x8013153A);
        }
        public InvalidProgramException(string message, Exception innerException) : base(message, innerException)
        {
            HResult = unchecked((int)0x8013153A);
        }
        private InvalidProgramException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
    }
}
