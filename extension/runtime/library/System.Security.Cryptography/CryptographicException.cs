using System;
using System.Runtime.Serialization;

namespace System.Security.Cryptography
{
    /// <summary>A cryptographic operation failed.</summary>
    public class CryptographicException : SystemException
    {
        public CryptographicException() : base("Error occurred during a cryptographic operation.")
        {
            HResult = unchecked((int)0x80131430);
        }
        public CryptographicException(string message) : base(message)
        {
            HResult = unchecked((int)0x80131430);
        }
        public CryptographicException(string message, Exception innerException) : base(message, innerException)
        {
            HResult = unchecked((int)0x80131430);
        }
        protected CryptographicException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
    }
}
