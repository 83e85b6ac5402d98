using System;
using System.Threading.Tasks;
using Windows.Foundation;

namespace Windows.Storage.Streams
{
    /// <summary>Copies streams.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.streams.randomaccessstream"/>
    public static class RandomAccessStream
    {
        private const uint Chunk = 16384;

        public static IAsyncOperationWithProgress<ulong, ulong> CopyAndCloseAsync(IInputStream source, IOutputStream destination)
        {
            return new AsyncOperationFromTask<ulong, ulong>(CopyAndClose(source, destination), null);
        }

        public static IAsyncOperationWithProgress<ulong, ulong> CopyAsync(IInputStream source, IOutputStream destination)
        {
            return CopyAsync(source, destination, ulong.MaxValue);
        }

        public static IAsyncOperationWithProgress<ulong, ulong> CopyAsync(IInputStream source, IOutputStream destination, ulong bytesToCopy)
        {
            return new AsyncOperationFromTask<ulong, ulong>(Copy(source, destination, bytesToCopy), null);
        }

        private static async Task<ulong> CopyAndClose(IInputStream source, IOutputStream destination)
        {
            var copied = await Copy(source, destination, ulong.MaxValue);
            await destination.FlushAsync();
            source.Dispose();
            destination.Dispose();
            return copied;
        }

        private static async Task<ulong> Copy(IInputStream source, IOutputStream destination, ulong count)
        {
            ulong copied = 0;
            while (copied < count)
            {
                var wanted = (uint)Math.Min(Chunk, count - copied);
                var read = await source.ReadAsync(new Buffer(wanted), wanted, InputStreamOptions.Partial);
                if (read.Length == 0) break;
                await destination.WriteAsync(read);
                copied += read.Length;
            }
            return copied;
        }
    }
}
