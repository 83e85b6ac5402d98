using System.Runtime.Serialization;

namespace System
{
    /// <summary>A calculation went wrong.</summary>
    public class ArithmeticException : SystemException
    {
        public ArithmeticException() : base("Overflow or underflow in the arithmetic operation.")
        {
            HResult = unchecked((int)0x80070216);
        }
        public ArithmeticException(string message) : base(message)
        {
            HResult = unchecked((int)0x80070216);
        }
        public ArithmeticException(string message, Exception innerException) : base(message, innerException)
        {
            HResult = unchecked((int)0x80070216);
        }
        protected ArithmeticException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
    }
}
