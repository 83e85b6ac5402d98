namespace System.Threading.Channels
{
    /// <summary>What the users of a channel promise.</summary>
    public abstract class ChannelOptions
    {
        protected ChannelOptions()
        {
        }
        public bool AllowSynchronousContinuations { get; set; }
        public bool SingleReader { get; set; }
        public bool SingleWriter { get; set; }
    }
}
