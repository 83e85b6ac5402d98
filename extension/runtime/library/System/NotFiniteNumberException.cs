using System.Runtime.Serialization;

namespace System
{
    /// <summary>A floating-point number is not finite.</summary>
    public class NotFiniteNumberException : ArithmeticException
    {
        public NotFiniteNumberException() : base("Arg_NotFiniteNumberException")
        {
            HResult = unchecked((int)0x80131528);
        }
        public NotFiniteNumberException(string message) : base(message)
        {
            HResult = unchecked((int)0x80131528);
        }
        public NotFiniteNumberException(string message, Exception innerException) : base(message, innerException)
        {
            HResult = unchecked((int)0x80131528);
        }
        protected NotFiniteNumberException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
    }
}
