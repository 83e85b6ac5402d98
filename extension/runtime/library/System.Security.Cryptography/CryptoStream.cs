using System.IO;

namespace System.Security.Cryptography
{
    /// <summary>A stream whose bytes pass through a cipher.</summary>
    public class CryptoStream : Stream
    {
        private readonly Stream stream;
        private readonly ICryptoTransform transform;
        private readonly CryptoStreamMode mode;
        private readonly bool leaveOpen;
        private readonly MemoryStream waiting = new MemoryStream();
        /// <summary>What has been made of the stream and not been read yet.</summary>
        private byte[] made = new byte[0];
        private int given;
        private bool isClosed;

        public CryptoStream(Stream stream, ICryptoTransform transform, CryptoStreamMode mode) : this(stream, transform, mode, false)
        {
        }
        public CryptoStream(Stream stream, ICryptoTransform transform, CryptoStreamMode mode, bool leaveOpen)
        {
            if (stream == null) throw new ArgumentNullException("stream");
            if (mode == CryptoStreamMode.Read && !stream.CanRead) throw new ArgumentException("Stream was not readable.");
            if (mode == CryptoStreamMode.Write && !stream.CanWrite) throw new ArgumentException("Stream was not writable.");
            this.stream = stream;
            this.transform = transform;
            this.mode = mode;
            this.leaveOpen = leaveOpen;
        }

        public override bool CanRead
        {
            get { return mode == CryptoStreamMode.Read; }
        }
        public override bool CanSeek
        {
            get { return false; }
        }
        public override bool CanWrite
        {
            get { return mode == CryptoStreamMode.Write; }
        }
        public bool HasFlushedFinalBlock { get; private set; }
        public override long Length
        {
            get { throw new NotSupportedException(); }
        }
        public override long Position
        {
            get { throw new NotSupportedException(); }
            set { throw new NotSupportedException(); }
        }

        public override void Flush()
        {
            if (CanWrite) stream.Flush();
        }

        /// <summary>Ends the message; nothing can be written after it.</summary>
        public void FlushFinalBlock()
        {
            if (HasFlushedFinalBlock) throw new NotSupportedException("FlushFinalBlock() method was called twice on a CryptoStream. It can only be called once.");
            HasFlushedFinalBlock = true;
            var rest = waiting.ToArray();
            var last = transform.TransformFinalBlock(rest, 0, rest.Length);
            if (CanWrite)
            {
                stream.Write(last, 0, last.Length);
                stream.Flush();
            }
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (!CanRead) throw new NotSupportedException("Stream does not support reading.");
            while (given == made.Length && !HasFlushedFinalBlock) ReadMore();
            var taken = Math.Min(count, made.Length - given);
            Array.Copy(made, given, buffer, offset, taken);
            given += taken;
            return taken;
        }

        public override void Write(byte[] buffer, int offset, int count)
        {
            if (!CanWrite) throw new NotSupportedException("Stream does not support writing.");
            waiting.Write(buffer, offset, count);
            var done = WholeBlocks();
            stream.Write(done, 0, done.Length);
        }

        public override long Seek(long offset, SeekOrigin origin)
        {
            throw new NotSupportedException();
        }
        public override void SetLength(long value)
        {
            throw new NotSupportedException();
        }

        protected override void Dispose(bool disposing)
        {
            if (isClosed) return;
            isClosed = true;
            if (disposing && CanWrite && !HasFlushedFinalBlock) FlushFinalBlock();
            if (disposing && !leaveOpen) stream.Dispose();
            base.Dispose(disposing);
        }

        private void ReadMore()
        {
            var buffer = new byte[transform.InputBlockSize * 64];
            var count = stream.Read(buffer, 0, buffer.Length);
            given = 0;
            if (count > 0)
            {
                waiting.Write(buffer, 0, count);
                made = WholeBlocks();
                return;
            }
            HasFlushedFinalBlock = true;
            var rest = waiting.ToArray();
            made = transform.TransformFinalBlock(rest, 0, rest.Length);
        }

        private byte[] WholeBlocks()
        {
            var all = waiting.ToArray();
            var whole = all.Length - all.Length % transform.InputBlockSize;
            waiting.SetLength(0);
            waiting.Write(all, whole, all.Length - whole);
            if (whole == 0) return new byte[0];
            var result = new byte[whole + transform.OutputBlockSize];
            var count = transform.TransformBlock(all, 0, whole, result, 0);
            Array.Resize(ref result, count);
            return result;
        }
    }
}
