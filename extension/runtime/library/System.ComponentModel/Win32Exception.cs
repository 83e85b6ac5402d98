using System;
using System.Runtime.InteropServices;

namespace System.ComponentModel
{
    /// <summary>A Win32 function failed.</summary>
    public class Win32Exception : ExternalException
    {
        public Win32Exception() : base()
        {
        }
        public Win32Exception(string message) : base(message)
        {
        }
        public Win32Exception(string message, Exception innerException) : base(message, innerException)
        {
        }
    }
}
