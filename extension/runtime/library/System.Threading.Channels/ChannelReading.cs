using System.Collections.Generic;
using System.Threading.Tasks;

namespace System.Threading.Channels
{
    /// <summary>Everything that comes out of a channel, until it is complete.</summary>
    internal sealed class ChannelReading<T> : IAsyncEnumerable<T>, IAsyncEnumerator<T>
    {
        private readonly ChannelReader<T> reader;
        private readonly CancellationToken token;
        private T current;

        internal ChannelReading(ChannelReader<T> reader, CancellationToken token)
        {
            this.reader = reader;
            this.token = token;
        }
        public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default(CancellationToken))
        {
            return new ChannelReading<T>(reader, cancellationToken.CanBeCanceled ? cancellationToken : token);
        }
        public T Current
        {
            get { return current; }
        }
        public ValueTask<bool> MoveNextAsync()
        {
            return new ValueTask<bool>(Step());
        }
        private async Task<bool> Step()
        {
            while (!reader.TryRead(out current))
            {
                if (!await reader.WaitToReadAsync(token).ConfigureAwait(false)) return false;
            }
            return true;
        }
        public ValueTask DisposeAsync()
        {
            return default(ValueTask);
        }
    }
}
