using System;
using System.Runtime.Serialization;

namespace System.Threading
{
    /// <summary>A named handle does not exist.</summary>
    public class WaitHandleCannotBeOpenedException : ApplicationException
    {
        public WaitHandleCannotBeOpenedException() : base("No handle of the given name exists.")
        {
            HResult = unchecked((int)0x8013152C);
        }
        public WaitHandleCannotBeOpenedException(string message) : base(message)
        {
            HResult = unchecked((int)0x8013152C);
        }
        public WaitHandleCannotBeOpenedException(string message, Exception innerException) : base(message, innerException)
        {
            HResult = unchecked((int)0x8013152C);
        }
        protected WaitHandleCannotBeOpenedException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
    }
}
