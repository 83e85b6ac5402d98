using System.Text;
using System.Threading.Tasks;

namespace System.IO
{
    /// <summary>Writes text as bytes into a stream; what was written stays in a buffer until that is full, flushed or closed.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.io.streamwriter"/>
    public class StreamWriter : TextWriter
    {
        private const int DefaultBufferSize = 1024;
        private static Encoding withoutMark;
        public new static readonly StreamWriter Null = new StreamWriter(Stream.Null, new UTF8Encoding(false, true), 128, true);

        private Stream stream;
        private readonly Encoding encoding;
        private readonly Encoder encoder;
        private readonly int size;
        private readonly bool leaveOpen;
        private string text = "";
        private bool autoFlush;
        private bool markWritten;

        public StreamWriter(Stream stream) : this(stream, WithoutMark, DefaultBufferSize, false)
        {
        }
        public StreamWriter(Stream stream, Encoding encoding) : this(stream, encoding, DefaultBufferSize, false)
        {
        }
        public StreamWriter(Stream stream, Encoding encoding, int bufferSize) : this(stream, encoding, bufferSize, false)
        {
        }
        public StreamWriter(Stream stream, Encoding encoding, int bufferSize, bool leaveOpen) : base(null)
        {
            if (stream == null) throw new ArgumentNullException("stream");
            if (encoding == null) throw new ArgumentNullException("encoding");
            if (!stream.CanWrite) throw new ArgumentException("Stream was not writable.");
            if (bufferSize <= 0) throw new ArgumentOutOfRangeException("bufferSize", "Positive number required.");
            this.stream = stream;
            this.encoding = encoding;
            this.leaveOpen = leaveOpen;
            size = bufferSize < 128 ? 128 : bufferSize;
            encoder = encoding.GetEncoder();
            markWritten = stream.CanSeek && stream.Position > 0;
        }
        /// <summary>The file is closed with the writer.</summary>
        public StreamWriter(string path) : this(path, false)
        {
        }
        public StreamWriter(string path, bool append) : this(path, append, WithoutMark)
        {
        }
        public StreamWriter(string path, bool append, Encoding encoding) : this(new FileStream(path, append ? FileMode.Append : FileMode.Create, FileAccess.Write, FileShare.Read), encoding)
        {
        }
        public StreamWriter(string path, bool append, Encoding encoding, int bufferSize) : this(path, append, encoding)
        {
        }
        private static Encoding WithoutMark
        {
            get { return withoutMark ?? (withoutMark = new UTF8Encoding(false, true)); }
        }
        public virtual Stream BaseStream
        {
            get { return stream; }
        }
        public override Encoding Encoding
        {
            get { return encoding; }
        }
        public virtual bool AutoFlush
        {
            get { return autoFlush; }
            set
            {
                CheckOpen();
                autoFlush = value;
                if (value) WriteOut(true, false);
            }
        }
        private void CheckOpen()
        {
            if (stream == null) throw new ObjectDisposedException(null, "Cannot write to a closed TextWriter.");
        }

        // ---- from text to bytes ------------------------------------------------------------------------------------

        /// <summary>The bytes of the buffered text, which is taken out of the buffer.</summary>
        private byte[] TakeBytes(bool flushEncoder)
        {
            byte[] bytes = encoder.Encode(text, flushEncoder);
            text = "";
            if (markWritten) return bytes;
            markWritten = true;
            byte[] mark = encoding.GetPreamble();
            byte[] all = new byte[mark.Length + bytes.Length];
            Array.Copy(mark, 0, all, 0, mark.Length);
            Array.Copy(bytes, 0, all, mark.Length, bytes.Length);
            return all;
        }
        private void WriteOut(bool flushStream, bool flushEncoder)
        {
            byte[] bytes = TakeBytes(flushEncoder);
            if (bytes.Length > 0) stream.Write(bytes, 0, bytes.Length);
            if (flushStream) stream.Flush();
        }
        private async Task WriteOutAsync(bool flushStream, bool flushEncoder)
        {
            byte[] bytes = TakeBytes(flushEncoder);
            if (bytes.Length > 0) await stream.WriteAsync(bytes, 0, bytes.Length).ConfigureAwait(false);
            if (flushStream) await stream.FlushAsync().ConfigureAwait(false);
        }
        /// <summary>Moves as much of the value as fits into the buffer; returns how much has been moved so far.</summary>
        private int Buffer(string value, int from)
        {
            int part = Math.Min(size - text.Length, value.Length - from);
            text += value.Substring(from, part);
            return from + part;
        }
        private void Add(string value)
        {
            CheckOpen();
            for (int done = 0; done < value.Length; done = Buffer(value, done))
            {
                if (text.Length == size) WriteOut(false, false);
            }
            if (autoFlush) WriteOut(true, false);
        }
        private async Task AddAsync(string value)
        {
            CheckOpen();
            for (int done = 0; done < value.Length; done = Buffer(value, done))
            {
                if (text.Length == size) await WriteOutAsync(false, false).ConfigureAwait(false);
            }
            if (autoFlush) await WriteOutAsync(true, false).ConfigureAwait(false);
        }

        // ---- writing -----------------------------------------------------------------------------------------------

        public override void Write(char value)
        {
            Add(value.ToString());
        }
        public override void Write(char[] buffer)
        {
            if (buffer != null) Add(new string(buffer));
        }
        public override void Write(char[] buffer, int index, int count)
        {
            StreamReader.CheckPart(buffer, index, count);
            Add(new string(buffer, index, count));
        }
        public override void Write(string value)
        {
            if (value != null) Add(value);
        }
        public override void WriteLine()
        {
            Add(NewLine);
        }
        public override void WriteLine(string value)
        {
            Add(value + NewLine);
        }
        public override Task WriteAsync(char value)
        {
            return AddAsync(value.ToString());
        }
        public override Task WriteAsync(string value)
        {
            return AddAsync(value ?? "");
        }
        public override Task WriteAsync(char[] buffer, int index, int count)
        {
            StreamReader.CheckPart(buffer, index, count);
            return AddAsync(new string(buffer, index, count));
        }
        public override Task WriteLineAsync()
        {
            return AddAsync(NewLine);
        }
        public override Task WriteLineAsync(char value)
        {
            return AddAsync(value + NewLine);
        }
        public override Task WriteLineAsync(string value)
        {
            return AddAsync(value + NewLine);
        }
        public override Task WriteLineAsync(char[] buffer, int index, int count)
        {
            StreamReader.CheckPart(buffer, index, count);
            return AddAsync(new string(buffer, index, count) + NewLine);
        }
        public override void Flush()
        {
            CheckOpen();
            WriteOut(true, true);
        }
        public override Task FlushAsync()
        {
            CheckOpen();
            return WriteOutAsync(true, true);
        }
        public override void Close()
        {
            Dispose(true);
        }
        protected override void Dispose(bool disposing)
        {
            Stream closing = stream;
            if (closing == null) return;
            try
            {
                if (disposing) WriteOut(true, true);
            }
            finally
            {
                stream = null;
                if (!leaveOpen && disposing) closing.Close();
                base.Dispose(disposing);
            }
        }
    }
}
