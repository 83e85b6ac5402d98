namespace System.Threading.Channels
{
    /// <summary>Makes channels.</summary>
    public static class Channel
    {
        public static Channel<T> CreateUnbounded<T>()
        {
            return new QueueChannel<T>(int.MaxValue, BoundedChannelFullMode.Wait, null);
        }
        public static Channel<T> CreateUnbounded<T>(UnboundedChannelOptions options)
        {
            if (options == null) throw new ArgumentNullException("options");
            return CreateUnbounded<T>();
        }
        public static Channel<T> CreateBounded<T>(int capacity)
        {
            if (capacity < 1) throw new ArgumentOutOfRangeException("capacity");
            return new QueueChannel<T>(capacity, BoundedChannelFullMode.Wait, null);
        }
        public static Channel<T> CreateBounded<T>(BoundedChannelOptions options)
        {
            return CreateBounded<T>(options, null);
        }
        public static Channel<T> CreateBounded<T>(BoundedChannelOptions options, Action<T> itemDropped)
        {
            if (options == null) throw new ArgumentNullException("options");
            return new QueueChannel<T>(options.Capacity, options.FullMode, itemDropped);
        }
    }

    /// <summary>What some put in and others take out, with waiting on both sides.</summary>
    public abstract class Channel<T> : Channel<T, T>
    {
        protected Channel()
        {
        }
    }

    /// <summary>The same when something else comes out than went in.</summary>
    public abstract class Channel<TWrite, TRead>
    {
        protected Channel()
        {
        }
        public ChannelReader<TRead> Reader { get; protected set; }
        public ChannelWriter<TWrite> Writer { get; protected set; }
        public static implicit operator ChannelReader<TRead>(Channel<TWrite, TRead> channel)
        {
            return channel.Reader;
        }
        public static implicit operator ChannelWriter<TWrite>(Channel<TWrite, TRead> channel)
        {
            return channel.Writer;
        }
    }
}
