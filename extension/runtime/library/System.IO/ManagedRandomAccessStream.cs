using Windows.Foundation;
using Windows.Storage.Streams;

namespace System.IO
{
    /// <summary>A stream of .NET that can seek, as Windows sees it.</summary>
    internal sealed class ManagedRandomAccessStream : IRandomAccessStream, IManagedStream
    {
        private const string CloneMessage = "This IRandomAccessStream does not support the {0} method because it requires cloning and this stream does not support cloning.";
        private readonly Stream stream;

        internal ManagedRandomAccessStream(Stream stream)
        {
            this.stream = stream;
        }
        public Stream Managed
        {
            get { return stream; }
        }
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
            get { return (ulong)stream.Position; }
        }
        public ulong Size
        {
            get { return (ulong)stream.Length; }
            set { stream.SetLength((long)value); }
        }
        public void Seek(ulong position)
        {
            stream.Position = (long)position;
        }
        public IAsyncOperationWithProgress<IBuffer, uint> ReadAsync(IBuffer buffer, uint count, InputStreamOptions options)
        {
            if (!stream.CanRead) throw new NotSupportedException("Stream does not support reading.");
            return ManagedStreamOperations.Read(stream, buffer, count, options);
        }
        public IAsyncOperationWithProgress<uint, uint> WriteAsync(IBuffer buffer)
        {
            if (!stream.CanWrite) throw new NotSupportedException("Stream does not support writing.");
            return ManagedStreamOperations.Write(stream, buffer);
        }
        public IAsyncOperation<bool> FlushAsync()
        {
            return ManagedStreamOperations.Flush(stream);
        }
        public IRandomAccessStream CloneStream()
        {
            throw new NotSupportedException(string.Format(CloneMessage, "CloneStream"));
        }
        public IInputStream GetInputStreamAt(ulong position)
        {
            throw new NotSupportedException(string.Format(CloneMessage, "GetInputStreamAt"));
        }
        public IOutputStream GetOutputStreamAt(ulong position)
        {
            throw new NotSupportedException(string.Format(CloneMessage, "GetOutputStreamAt"));
        }
        public void Dispose()
        {
            stream.Dispose();
        }
    }
}
