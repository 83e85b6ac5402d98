using System.Runtime.Serialization;

namespace System
{
    /// <summary>An integer was divided by zero.</summary>
    public class DivideByZeroException : ArithmeticException
    {
        public DivideByZeroException() : base("Attempted to divide by zero.")
        {
            HResult = unchecked((int)0x80020012);
        }
        public DivideByZeroException(string message) : base(message)
        {
            HResult = unchecked((int)0x80020012);
        }
        public DivideByZeroException(string message, Exception innerException) : base(message, innerException)
        {
            HResult = unchecked((int)0x80020012);
        }
        protected DivideByZeroException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
    }
}
