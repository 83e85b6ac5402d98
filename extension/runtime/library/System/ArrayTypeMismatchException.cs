using System.Runtime.Serialization;

namespace System
{
    /// <summary>A value does not fit the element type of its array.</summary>
    public class ArrayTypeMismatchException : SystemException
    {
        public ArrayTypeMismatchException() : base("Attempted to access an element as a type incompatible with the array.")
        {
            HResult = unchecked((int)0x80131503);
        }
        public ArrayTypeMismatchException(string message) : base(message)
        {
            HResult = unchecked((int)0x80131503);
        }
        public ArrayTypeMismatchException(string message, Exception innerException) : base(message, innerException)
        {
            HResult = unchecked((int)0x80131503);
        }
        protected ArrayTypeMismatchException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
    }
}
