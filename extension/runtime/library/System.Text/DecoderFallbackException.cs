using System.Runtime.Serialization;

namespace System.Text
{
    /// <summary>An encoding cannot read a byte.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.text.decoderfallbackexception"/>
    public sealed class DecoderFallbackException : ArgumentException
    {
        public DecoderFallbackException() : base("Value does not fall within the expected range.")
        {
        }
        public DecoderFallbackException(string message) : base(message)
        {
        }
        public DecoderFallbackException(string message, Exception innerException) : base(message, innerException)
        {
        }
        public DecoderFallbackException(string message, byte[] bytesUnknown, int index) : base(message)
        {
            BytesUnknown = bytesUnknown;
            Index = index;
        }
        private DecoderFallbackException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
        public byte[] BytesUnknown { get; }
        public int Index { get; }
    }
}
