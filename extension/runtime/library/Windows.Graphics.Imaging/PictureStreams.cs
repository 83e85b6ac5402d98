using System;
using System.Threading.Tasks;
using Windows.Foundation;
using Windows.Storage.Streams;

namespace Windows.Graphics.Imaging
{
    /// <summary>Whole files in streams.</summary>
    internal static class PictureStreams
    {
        /// <summary>From where the stream stands.</summary>
        internal static async Task<byte[]> Rest(IRandomAccessStream stream)
        {
            var count = stream.Position < stream.Size ? (uint)(stream.Size - stream.Position) : 0;
            var read = await stream.ReadAsync(new Windows.Storage.Streams.Buffer(count), count, InputStreamOptions.None);
            return BufferBytes.Copy(read);
        }

        /// <summary>From the start; a longer file keeps its end, as on Windows.</summary>
        internal static async Task Write(IRandomAccessStream stream, byte[] file)
        {
            stream.Seek(0);
            await stream.WriteAsync(BufferBytes.Over(file));
            await stream.FlushAsync();
        }
    }
}
