using System.Runtime.Serialization;

namespace System
{
    /// <summary>A number is too big for its type.</summary>
    public class OverflowException : ArithmeticException
    {
        public OverflowException() : base("Arithmetic operation resulted in an overflow.")
        {
            HResult = unchecked((int)0x80131516);
        }
        public OverflowException(string message) : base(message)
        {
            HResult = unchecked((int)0x80131516);
        }
        public OverflowException(string message, Exception innerException) : base(message, innerException)
        {
            HResult = unchecked((int)0x80131516);
        }
        protected OverflowException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
    }
}
