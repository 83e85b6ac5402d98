using System;
using System.Runtime.Serialization;

namespace System.Threading
{
    /// <summary>A semaphore was released too often.</summary>
    public class SemaphoreFullException : SystemException
    {
        public SemaphoreFullException() : base("Adding the specified count to the semaphore would cause it to exceed its maximum count.")
        {
        }
        public SemaphoreFullException(string message) : base(message)
        {
        }
        public SemaphoreFullException(string message, Exception innerException) : base(message, innerException)
        {
        }
        protected SemaphoreFullException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
    }
}
