using System.Collections.Generic;
using System.Threading.Tasks;

namespace System.Threading.Channels
{
    /// <summary>The end of a channel at which things come out.</summary>
    public abstract class ChannelReader<T>
    {
        protected ChannelReader()
        {
        }
        public virtual Task Completion
        {
            get { throw new NotSupportedException("This operation is not supported."); }
        }
        public virtual bool CanCount
        {
            get { return false; }
        }
        public virtual bool CanPeek
        {
            get { return false; }
        }
        public virtual int Count
        {
            get { throw new NotSupportedException("This operation is not supported."); }
        }
        public abstract bool TryRead(out T item);
        public virtual bool TryPeek(out T item)
        {
            item = default(T);
            return false;
        }
        /// <summary>False when nothing more will come.</summary>
        public abstract ValueTask<bool> WaitToReadAsync(CancellationToken cancellationToken = default(CancellationToken));
        public virtual async ValueTask<T> ReadAsync(CancellationToken cancellationToken = default(CancellationToken))
        {
            while (true)
            {
                T item;
                if (TryRead(out item)) return item;
                if (!await WaitToReadAsync(cancellationToken).ConfigureAwait(false)) throw new ChannelClosedException();
            }
        }
        public virtual IAsyncEnumerable<T> ReadAllAsync(CancellationToken cancellationToken = default(CancellationToken))
        {
            return new ChannelReading<T>(this, cancellationToken);
        }
    }
}
