using System.Runtime.Serialization;

namespace System
{
    /// <summary>A method has not been written yet.</summary>
    public class NotImplementedException : SystemException
    {
        public NotImplementedException() : base("The method or operation is not implemented.")
        {
            HResult = unchecked((int)0x80004001);
        }
        public NotImplementedException(string message) : base(message)
        {
            HResult = unchecked((int)0x80004001);
        }
        public NotImplementedException(string message, Exception innerException) : base(message, innerException)
        {
            HResult = unchecked((int)0x80004001);
        }
        protected NotImplementedException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
    }
}
