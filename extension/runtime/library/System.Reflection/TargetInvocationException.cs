using System;
using System.Runtime.Serialization;

namespace System.Reflection
{
    /// <summary>A method called through reflection failed.</summary>
    public sealed class TargetInvocationException : ApplicationException
    {
        public TargetInvocationException(Exception inner) : base("Exception has been thrown by the target of an invocation.", inner)
        {
            HResult = unchecked((int)0x80131604);
        }
        public TargetInvocationException(string message, Exception inner) : base(message, inner)
        {
            HResult = unchecked((int)0x80131604);
        }
        private TargetInvocationException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
    }
}
