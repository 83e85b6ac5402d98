using System;
using System.Runtime.Serialization;

namespace System.Runtime.InteropServices
{
    /// <summary>A COM or WinRT call answered with a failing HRESULT.</summary>
    public class COMException : ExternalException
    {
        public COMException() : base("Error HRESULT E_FAIL has been returned from a call to a COM component.")
        {
        }
        public COMException(string message) : base(message)
        {
        }
        public COMException(string message, Exception inner) : base(message, inner)
        {
        }
        public COMException(string message, int errorCode) : base(message, errorCode)
        {
        }
        protected COMException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
    }
}
