using System;
using System.Runtime.Serialization;

namespace System.Reflection
{
    /// <summary>The target of an invocation is wrong.</summary>
    public class TargetException : ApplicationException
    {
        public TargetException() : base("Non-static method requires a target.")
        {
            HResult = unchecked((int)0x80131603);
        }
        public TargetException(string message) : base(message)
        {
            HResult = unchecked((int)0x80131603);
        }
        public TargetException(string message, Exception innerException) : base(message, innerException)
        {
            HResult = unchecked((int)0x80131603);
        }
        protected TargetException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
    }
}
