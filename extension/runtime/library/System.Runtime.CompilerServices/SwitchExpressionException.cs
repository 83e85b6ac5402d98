using System;
using System.Runtime.Serialization;

namespace System.Runtime.CompilerServices
{
    /// <summary>No arm of a switch expression fits.</summary>
    public class SwitchExpressionException : InvalidOperationException
    {
        public SwitchExpressionException() : base("Non-exhaustive switch expression failed to match its input.")
        {
        }
        public SwitchExpressionException(string message) : base(message)
        {
        }
        public SwitchExpressionException(string message, Exception innerException) : base(message, innerException)
        {
        }
        protected SwitchExpressionException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
    }
}
