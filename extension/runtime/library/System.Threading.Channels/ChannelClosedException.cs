using System.Runtime.Serialization;

namespace System.Threading.Channels
{
    /// <summary>The channel is complete: nothing more goes in or comes out.</summary>
    public class ChannelClosedException : InvalidOperationException
    {
        public ChannelClosedException() : base("The channel has been closed.")
        {
        }
        public ChannelClosedException(string message) : base(message)
        {
        }
        public ChannelClosedException(Exception innerException) : base("The channel has been closed.", innerException)
        {
        }
        public ChannelClosedException(string message, Exception innerException) : base(message, innerException)
        {
        }
        protected ChannelClosedException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
    }
}
