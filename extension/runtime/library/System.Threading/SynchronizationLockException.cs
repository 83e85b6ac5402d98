using System;
using System.Runtime.Serialization;

namespace System.Threading
{
    /// <summary>A lock was used without holding it.</summary>
    public class SynchronizationLockException : SystemException
    {
        public SynchronizationLockException() : base("Object synchronization method was called from an unsynchronized block of code.")
        {
            HResult = unchecked((int)0x80131518);
        }
        public SynchronizationLockException(string message) : base(message)
        {
            HResult = unchecked((int)0x80131518);
        }
        public SynchronizationLockException(string message, Exception innerException) : base(message, innerException)
        {
            HResult = unchecked((int)0x80131518);
        }
        protected SynchronizationLockException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
    }
}
