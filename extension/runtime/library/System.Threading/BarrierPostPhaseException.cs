using System;
using System.Runtime.Serialization;

namespace System.Threading
{
    /// <summary>The action after a phase failed.</summary>
    public class BarrierPostPhaseException : Exception
    {
        public BarrierPostPhaseException() : base("The postPhaseAction failed with an exception.")
        {
        }
        public BarrierPostPhaseException(Exception innerException) : this("The postPhaseAction failed with an exception.", innerException)
        {
        }
        public BarrierPostPhaseException(string message) : base(message)
        {
        }
        public BarrierPostPhaseException(string message, Exception innerException) : base(message, innerException)
        {
        }
        protected BarrierPostPhaseException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
    }
}
