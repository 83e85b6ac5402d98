namespace System.IO.Compression
{
    /// <summary>
    /// A stream over another one that holds compressed bytes. The other stream is read to its end at the first read, and written
    /// when this one is closed.
    /// </summary>
    internal sealed class CompressingStream
    {
        private readonly string format;
        private readonly CompressionMode mode;
        private readonly CompressionLevel level;
        private readonly bool leaveOpen;
        private readonly MemoryStream content = new MemoryStream();
        private bool isRead;
        private Stream inner;

        internal CompressingStream(string format, Stream stream, CompressionMode mode, CompressionLevel level, bool leaveOpen)
        {
            if (stream == null) throw new ArgumentNullException("stream");
            if (mode != CompressionMode.Compress && mode != CompressionMode.Decompress) throw new ArgumentException("Enum value was out of legal range.", "mode");
            if (mode == CompressionMode.Compress && !stream.CanWrite) throw new ArgumentException("Stream does not support writing.", "stream");
            if (mode == CompressionMode.Decompress && !stream.CanRead) throw new ArgumentException("Stream does not support reading.", "stream");
            this.format = format;
            this.mode = mode;
            this.level = level;
            this.leaveOpen = leaveOpen;
            inner = stream;
        }
        internal Stream Inner
        {
            get { return inner; }
        }
        internal bool CanRead
        {
            get { return inner != null && mode == CompressionMode.Decompress; }
        }
        internal bool CanWrite
        {
            get { return inner != null && mode == CompressionMode.Compress; }
        }
        private void CheckOpen()
        {
            if (inner == null) throw new ObjectDisposedException(null, "Can not access a closed Stream.");
        }
        internal int Read(byte[] buffer, int offset, int count)
        {
            Stream.CheckPart(buffer, offset, count);
            CheckOpen();
            if (mode != CompressionMode.Decompress) throw new InvalidOperationException("Reading from the compression stream is not supported.");
            if (!isRead)
            {
                isRead = true;
                MemoryStream compressed = new MemoryStream();
                inner.CopyTo(compressed);
                byte[] plain = compressed.Length == 0 ? new byte[0] : CompressionLeaves.Decompress(format, compressed.ToArray());
                content.Write(plain, 0, plain.Length);
                content.Position = 0;
            }
            return content.Read(buffer, offset, count);
        }
        internal void Write(byte[] buffer, int offset, int count)
        {
            Stream.CheckPart(buffer, offset, count);
            CheckOpen();
            if (mode != CompressionMode.Compress) throw new InvalidOperationException("Writing to the compression stream is not supported.");
            content.Write(buffer, offset, count);
        }
        internal void Flush()
        {
            CheckOpen();
        }
        internal void Close()
        {
            if (inner == null) return;
            Stream stream = inner;
            inner = null;
            if (mode == CompressionMode.Compress && content.Length > 0)
            {
                byte[] compressed = CompressionLeaves.Compress(format, content.ToArray(), (int)level);
                stream.Write(compressed, 0, compressed.Length);
            }
            if (!leaveOpen) stream.Dispose();
        }
    }
}
