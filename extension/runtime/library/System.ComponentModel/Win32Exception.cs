using System;
using System.Runtime.InteropServices;
using System.Runtime.Serialization;

namespace System.ComponentModel
{
    /// <summary>A Win32 function failed.</summary>
    public class Win32Exception : ExternalException
    {
        public int NativeErrorCode { get; }

        public Win32Exception() : base()
        {
        }
        public Win32Exception(int error) : this(error, "Unknown error (0x" + error.ToString("x") + ")")
        {
        }
        public Win32Exception(int error, string message) : base(message)
        {
            NativeErrorCode = error;
        }
        public Win32Exception(string message) : base(message)
        {
        }
        public Win32Exception(string message, Exception innerException) : base(message, innerException)
        {
        }
        protected Win32Exception(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
    }
}
