using System.Runtime.Serialization;

namespace System
{
    /// <summary>A native library is missing.</summary>
    public class DllNotFoundException : TypeLoadException
    {
        public DllNotFoundException() : base("Dll was not found.")
        {
            HResult = unchecked((int)0x80131524);
        }
        public DllNotFoundException(string message) : base(message)
        {
            HResult = unchecked((int)0x80131524);
        }
        public DllNotFoundException(string message, Exception innerException) : base(message, innerException)
        {
            HResult = unchecked((int)0x80131524);
        }
        protected DllNotFoundException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
    }
}
