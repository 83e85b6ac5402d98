using System;
using System.IO;
using System.Net.Http.Headers;
using System.Runtime.InteropServices.WindowsRuntime;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Windows.Foundation;
using Windows.Storage.Streams;
using Windows.Web.Http.Headers;

namespace Windows.Web.Http
{
    /// <summary>What the kinds of bodies have in common: bytes that are there, that are made, or that come from a stream.</summary>
    internal sealed class HttpContentBody
    {
        private const uint PieceSize = 65536;
        private readonly Func<Task<byte[]>> make;
        private readonly Func<ulong?> computeLength;
        private IInputStream stream;
        private byte[] bytes;
        private bool isClosed;

        /// <summary>Bytes that are there.</summary>
        internal HttpContentBody(byte[] bytes)
        {
            this.bytes = bytes;
        }

        /// <summary>Bytes that are made when they are asked for. <c>computeLength</c>: how many they will be; null when that is not known.</summary>
        internal HttpContentBody(Func<Task<byte[]>> make, Func<ulong?> computeLength)
        {
            this.make = make;
            this.computeLength = computeLength;
        }

        /// <summary>Bytes that come once.</summary>
        internal HttpContentBody(IInputStream stream)
        {
            this.stream = stream;
        }

        internal HttpContentHeaderCollection Headers { get; } = new HttpContentHeaderCollection();

        internal void Dispose()
        {
            isClosed = true;
            if (stream != null) stream.Dispose();
        }

        internal IAsyncOperationWithProgress<ulong, ulong> BufferAll()
        {
            CheckOpen();
            return AsyncInfo.Run<ulong, ulong>(async (token, progress) => (ulong)(await All(token, progress).ConfigureAwait(false)).Length);
        }

        internal IAsyncOperationWithProgress<IBuffer, ulong> ReadAsBuffer()
        {
            CheckOpen();
            return AsyncInfo.Run<IBuffer, ulong>(async (token, progress) => BufferBytes.Over(await All(token, progress).ConfigureAwait(false)));
        }

        /// <summary>What comes from a stream and was not read into memory is given on as it comes, once.</summary>
        internal IAsyncOperationWithProgress<IInputStream, ulong> ReadAsInputStream()
        {
            CheckOpen();
            return AsyncInfo.Run<IInputStream, ulong>(async (token, progress) =>
            {
                if (bytes == null && make == null) return Stream();
                return new MemoryStream(await All(token, progress).ConfigureAwait(false)).AsInputStream();
            });
        }

        internal IAsyncOperationWithProgress<string, ulong> ReadAsString()
        {
            CheckOpen();
            return AsyncInfo.Run<string, ulong>(async (token, progress) => Text(await All(token, progress).ConfigureAwait(false)));
        }

        internal bool TryComputeLength(out ulong length)
        {
            var known = bytes != null ? (ulong)bytes.Length : computeLength == null ? null : computeLength();
            length = known ?? 0;
            return known != null;
        }

        internal IAsyncOperationWithProgress<ulong, ulong> WriteToStream(IOutputStream target)
        {
            CheckOpen();
            if (target == null) throw new ArgumentNullException("outputStream");
            return AsyncInfo.Run<ulong, ulong>(async (token, progress) =>
            {
                var all = await All(token, progress).ConfigureAwait(false);
                await target.WriteAsync(BufferBytes.Over(all)).AsTask(token).ConfigureAwait(false);
                return (ulong)all.Length;
            });
        }

        /// <summary>The whole body, kept from now on; <c>progress</c> hears how many bytes are there.</summary>
        internal async Task<byte[]> All(CancellationToken token, IProgress<ulong> progress)
        {
            if (bytes != null) return bytes;
            if (make == null) return bytes = await Drain(Stream(), token, progress).ConfigureAwait(false);
            bytes = await make().ConfigureAwait(false);
            if (progress != null) progress.Report((ulong)bytes.Length);
            return bytes;
        }

        private static async Task<byte[]> Drain(IInputStream source, CancellationToken token, IProgress<ulong> progress)
        {
            var all = new MemoryStream();
            while (true)
            {
                var piece = await source.ReadAsync(new global::Windows.Storage.Streams.Buffer(PieceSize), PieceSize, InputStreamOptions.Partial).AsTask(token).ConfigureAwait(false);
                if (piece.Length == 0) return all.ToArray();
                all.Write(BufferBytes.Copy(piece), 0, (int)piece.Length);
                if (progress != null) progress.Report((ulong)all.Length);
            }
        }

        /// <summary>Gives the stream away.</summary>
        private IInputStream Stream()
        {
            if (stream == null) throw WindowsError.Refuse("http-content-read");
            var given = stream;
            stream = null;
            return given;
        }

        private string Text(byte[] all)
        {
            var type = Headers.ContentType;
            var name = type == null || type.CharSet == "" ? "utf-8" : HeaderValues.Unquote(type.CharSet);
            Encoding encoding;
            try
            {
                encoding = Encoding.GetEncoding(name);
            }
            catch (ArgumentException)
            {
                throw HttpHeaderText.Invalid(name);
            }
            using (var reader = new StreamReader(new MemoryStream(all), encoding, true)) return reader.ReadToEnd();
        }

        private void CheckOpen()
        {
            if (isClosed) throw WindowsError.Refuse("stream-closed");
        }
    }
}
