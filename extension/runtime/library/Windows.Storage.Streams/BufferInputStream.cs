using System;
using System.Threading.Tasks;
using Windows.Foundation;

namespace Windows.Storage.Streams
{
    /// <summary>Bytes that are all there already, as a stream.</summary>
    internal sealed class BufferInputStream : IInputStream
    {
        private readonly byte[] bytes;
        private int next;
        private bool isClosed;

        internal BufferInputStream(byte[] bytes)
        {
            this.bytes = bytes;
        }

        public IAsyncOperationWithProgress<IBuffer, uint> ReadAsync(IBuffer buffer, uint count, InputStreamOptions options)
        {
            if (buffer == null) throw new ArgumentNullException("buffer");
            if (isClosed) throw WindowsError.Refuse("stream-closed");
            if (count > buffer.Capacity) throw WindowsError.Refuse("buffer-length");
            var taken = new byte[Math.Min(count, bytes.Length - next)];
            Array.Copy(bytes, next, taken, 0, taken.Length);
            next += taken.Length;
            return new AsyncOperationFromTask<IBuffer, uint>(Task.FromResult(BufferBytes.Fill(buffer, taken)), null);
        }

        public void Dispose()
        {
            isClosed = true;
        }
    }
}
