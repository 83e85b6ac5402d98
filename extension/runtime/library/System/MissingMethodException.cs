using System.Runtime.Serialization;

namespace System
{
    /// <summary>A method does not exist.</summary>
    public class MissingMethodException : MissingMemberException
    {
        public MissingMethodException() : base("Attempted to access a missing method.")
        {
            HResult = unchecked((int)0x80131513);
        }
        public MissingMethodException(string message) : base(message)
        {
            HResult = unchecked((int)0x80131513);
        }
        public MissingMethodException(string message, Exception innerException) : base(message, innerException)
        {
            HResult = unchecked((int)0x80131513);
        }
        protected MissingMethodException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
    }
}
