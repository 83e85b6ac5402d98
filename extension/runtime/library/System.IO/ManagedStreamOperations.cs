using System.Runtime.InteropServices.WindowsRuntime;
using System.Threading;
using System.Threading.Tasks;
using Windows.Foundation;
using Windows.Storage.Streams;

namespace System.IO
{
    /// <summary>What streams of Windows do, done with a stream of .NET.</summary>
    internal static class ManagedStreamOperations
    {
        internal static IAsyncOperationWithProgress<IBuffer, uint> Read(Stream stream, IBuffer buffer, uint count, InputStreamOptions options)
        {
            if (buffer == null) throw new ArgumentNullException("buffer");
            if (count > buffer.Capacity) throw new ArgumentException("The buffer's capacity is too small.", "buffer");
            return AsyncInfo.Run<IBuffer, uint>((token, progress) => Read(stream, buffer, (int)count, options, token, progress));
        }
        /// <summary>Waits until all is there, unless a part will do.</summary>
        private static async Task<IBuffer> Read(Stream stream, IBuffer buffer, int count, InputStreamOptions options, CancellationToken token, IProgress<uint> progress)
        {
            IBufferBytes inside = BufferBytes.Of(buffer);
            int all = 0;
            while (all < count)
            {
                int read = await stream.ReadAsync(inside.Bytes, inside.Start + all, count - all, token).ConfigureAwait(false);
                if (read == 0) break;
                all += read;
                progress.Report((uint)all);
                if ((options & InputStreamOptions.Partial) != 0) break;
            }
            buffer.Length = (uint)all;
            return buffer;
        }
        internal static IAsyncOperationWithProgress<uint, uint> Write(Stream stream, IBuffer buffer)
        {
            if (buffer == null) throw new ArgumentNullException("buffer");
            return AsyncInfo.Run<uint, uint>((token, progress) => Write(stream, buffer, token, progress));
        }
        private static async Task<uint> Write(Stream stream, IBuffer buffer, CancellationToken token, IProgress<uint> progress)
        {
            byte[] bytes = buffer.ToArray();
            await stream.WriteAsync(bytes, 0, bytes.Length, token).ConfigureAwait(false);
            progress.Report((uint)bytes.Length);
            return (uint)bytes.Length;
        }
        internal static IAsyncOperation<bool> Flush(Stream stream)
        {
            return AsyncInfo.Run<bool>(async token =>
            {
                await stream.FlushAsync(token).ConfigureAwait(false);
                return true;
            });
        }
    }
}
