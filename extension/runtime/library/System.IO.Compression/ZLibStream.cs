namespace System.IO.Compression
{
    /// <summary>Bytes compressed as zlib (RFC 1950).</summary>
    public class ZLibStream : Stream
    {
        private readonly CompressingStream compression;

        public ZLibStream(Stream stream, CompressionMode mode) : this(stream, mode, false)
        {
        }
        public ZLibStream(Stream stream, CompressionMode mode, bool leaveOpen)
        {
            compression = new CompressingStream("zlib", stream, mode, CompressionLevel.Optimal, leaveOpen);
        }
        public ZLibStream(Stream stream, CompressionLevel compressionLevel) : this(stream, compressionLevel, false)
        {
        }
        public ZLibStream(Stream stream, CompressionLevel compressionLevel, bool leaveOpen)
        {
            compression = new CompressingStream("zlib", stream, CompressionMode.Compress, compressionLevel, leaveOpen);
        }
        public Stream BaseStream
        {
            get { return compression.Inner; }
        }
        public override bool CanRead
        {
            get { return compression.CanRead; }
        }
        public override bool CanWrite
        {
            get { return compression.CanWrite; }
        }
        public override bool CanSeek
        {
            get { return false; }
        }
        public override long Length
        {
            get { throw new NotSupportedException("This operation is not supported."); }
        }
        public override long Position
        {
            get { throw new NotSupportedException("This operation is not supported."); }
            set { throw new NotSupportedException("This operation is not supported."); }
        }
        public override int Read(byte[] buffer, int offset, int count)
        {
            return compression.Read(buffer, offset, count);
        }
        public override void Write(byte[] buffer, int offset, int count)
        {
            compression.Write(buffer, offset, count);
        }
        public override void Flush()
        {
            compression.Flush();
        }
        public override long Seek(long offset, SeekOrigin origin)
        {
            throw new NotSupportedException("This operation is not supported.");
        }
        public override void SetLength(long value)
        {
            throw new NotSupportedException("This operation is not supported.");
        }
        protected override void Dispose(bool disposing)
        {
            if (disposing) compression.Close();
            base.Dispose(disposing);
        }
    }
}
