using System;
using System.Runtime.Serialization;

namespace System.Threading
{
    /// <summary>A thread ended without giving back its mutex.</summary>
    public class AbandonedMutexException : SystemException
    {
        public AbandonedMutexException() : base("The wait completed due to an abandoned mutex.")
        {
            HResult = unchecked((int)0x8013152D);
        }
        public AbandonedMutexException(int location, WaitHandle handle) : this("The wait completed due to an abandoned mutex.", location, handle)
        {
        }
        public AbandonedMutexException(string message, int location, WaitHandle handle) : this(message)
        {
            MutexIndex = location;
            Mutex = handle as Mutex;
        }
        public Mutex Mutex { get; private set; }
        public int MutexIndex { get; private set; } = -1;
        public AbandonedMutexException(string message) : base(message)
        {
            HResult = unchecked((int)0x8013152D);
        }
        public AbandonedMutexException(string message, Exception innerException) : base(message, innerException)
        {
            HResult = unchecked((int)0x8013152D);
        }
        protected AbandonedMutexException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
    }
}
