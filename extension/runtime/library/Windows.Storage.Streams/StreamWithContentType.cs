using System;
using Windows.Foundation;

namespace Windows.Storage.Streams
{
    /// <summary>A stream that knows what it contains.</summary>
    internal sealed class StreamWithContentType : IRandomAccessStreamWithContentType
    {
        private readonly IRandomAccessStream stream;

        internal StreamWithContentType(IRandomAccessStream stream, string contentType)
        {
            this.stream = stream;
            ContentType = contentType;
        }

        public string ContentType { get; }

        public bool CanRead
        {
            get { return stream.CanRead; }
        }

        public bool CanWrite
        {
            get { return stream.CanWrite; }
        }

        public ulong Position
        {
            get { return stream.Position; }
        }

        public ulong Size
        {
            get { return stream.Size; }
            set { stream.Size = value; }
        }

        public IRandomAccessStream CloneStream()
        {
            return stream.CloneStream();
        }

        public void Dispose()
        {
            stream.Dispose();
        }

        public IAsyncOperation<bool> FlushAsync()
        {
            return stream.FlushAsync();
        }

        public IInputStream GetInputStreamAt(ulong position)
        {
            return stream.GetInputStreamAt(position);
        }

        public IOutputStream GetOutputStreamAt(ulong position)
        {
            return stream.GetOutputStreamAt(position);
        }

        public IAsyncOperationWithProgress<IBuffer, uint> ReadAsync(IBuffer buffer, uint count, InputStreamOptions options)
        {
            return stream.ReadAsync(buffer, count, options);
        }

        public void Seek(ulong position)
        {
            stream.Seek(position);
        }

        public IAsyncOperationWithProgress<uint, uint> WriteAsync(IBuffer buffer)
        {
            return stream.WriteAsync(buffer);
        }
    }
}
