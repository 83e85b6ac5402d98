using System.Threading.Tasks;

namespace System.Threading.Channels
{
    /// <summary>The end of a channel at which things go in.</summary>
    public abstract class ChannelWriter<T>
    {
        protected ChannelWriter()
        {
        }
        public virtual bool TryComplete(Exception error = null)
        {
            return false;
        }
        public void Complete(Exception error = null)
        {
            if (!TryComplete(error)) throw new ChannelClosedException();
        }
        public abstract bool TryWrite(T item);
        /// <summary>False when nothing more may go in.</summary>
        public abstract ValueTask<bool> WaitToWriteAsync(CancellationToken cancellationToken = default(CancellationToken));
        public virtual async ValueTask WriteAsync(T item, CancellationToken cancellationToken = default(CancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            while (!TryWrite(item))
            {
                if (!await WaitToWriteAsync(cancellationToken).ConfigureAwait(false)) throw new ChannelClosedException();
            }
        }
    }
}
