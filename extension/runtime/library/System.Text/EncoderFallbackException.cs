using System.Runtime.Serialization;

namespace System.Text
{
    /// <summary>An encoding cannot write a character.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.text.encoderfallbackexception"/>
    public sealed class EncoderFallbackException : ArgumentException
    {
        public EncoderFallbackException() : base("Value does not fall within the expected range.")
        {
        }
        public EncoderFallbackException(string message) : base(message)
        {
        }
        public EncoderFallbackException(string message, Exception innerException) : base(message, innerException)
        {
        }
        internal EncoderFallbackException(string message, char unknown, int index) : base(message)
        {
            CharUnknown = unknown;
            Index = index;
        }
        private EncoderFallbackException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
        public char CharUnknown { get; }
        public int Index { get; }
    }
}
