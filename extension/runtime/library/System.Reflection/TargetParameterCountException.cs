using System;
using System.Runtime.Serialization;

namespace System.Reflection
{
    /// <summary>An invocation has the wrong number of arguments.</summary>
    public sealed class TargetParameterCountException : ApplicationException
    {
        public TargetParameterCountException() : base("Number of parameters specified does not match the expected number.")
        {
            HResult = unchecked((int)0x8002000E);
        }
        public TargetParameterCountException(string message) : base(message)
        {
            HResult = unchecked((int)0x8002000E);
        }
        public TargetParameterCountException(string message, Exception innerException) : base(message, innerException)
        {
            HResult = unchecked((int)0x8002000E);
        }
        private TargetParameterCountException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
    }
}
