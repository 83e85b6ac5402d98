namespace System.Threading.Channels
{
    /// <summary>Options of a channel that holds only so many.</summary>
    public sealed class BoundedChannelOptions : ChannelOptions
    {
        private int capacity;

        public BoundedChannelOptions(int capacity)
        {
            Capacity = capacity;
        }
        public int Capacity
        {
            get { return capacity; }
            set
            {
                if (value < 1) throw new ArgumentOutOfRangeException("capacity");
                capacity = value;
            }
        }
        public BoundedChannelFullMode FullMode { get; set; }
    }
}
