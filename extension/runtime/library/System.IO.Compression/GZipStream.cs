namespace System.IO.Compression
{
    /// <summary>Bytes compressed as gzip (RFC 1952).</summary>
    public class GZipStream : Stream
    {
        private readonly CompressingStream compression;

        public GZipStream(Stream stream, CompressionMode mode) : this(stream, mode, false)
        {
        }
        public GZipStream(Stream stream, CompressionMode mode, bool leaveOpen)
        {
            compression = new CompressingStream("gzip", stream, mode, CompressionLevel.Optimal, leaveOpen);
        }
        public GZipStream(Stream stream, CompressionLevel compressionLevel) : this(stream, compressionLevel, false)
        {
        }
        public GZipStream(Stream stream, CompressionLevel compressionLevel, bool leaveOpen)
        {
            compression = new CompressingStream("gzip", stream, CompressionMode.Compress, compressionLevel, leaveOpen);
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
