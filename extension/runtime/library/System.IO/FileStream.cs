using System.Threading;
using System.Threading.Tasks;
using Windows.Foundation;
using Windows.Storage;

namespace System.IO
{
    /// <summary>A file of the app as a stream.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.io.filestream"/>
    public class FileStream : Stream
    {
        private readonly string path;
        private readonly FileAccess access;
        /// <summary>Zero after it was closed.</summary>
        private int file;
        private long position;
        /// <summary>What was there before may not be written over.</summary>
        private readonly long firstWritable;

        public FileStream(string path, FileMode mode) : this(path, mode, mode == FileMode.Append ? FileAccess.Write : FileAccess.ReadWrite)
        {
        }
        public FileStream(string path, FileMode mode, FileAccess access) : this(path, mode, access, FileShare.Read)
        {
        }
        public FileStream(string path, FileMode mode, FileAccess access, FileShare share) : this(path, mode, access, share, Sandbox.NetError)
        {
        }
        public FileStream(string path, FileMode mode, FileAccess access, FileShare share, int bufferSize) : this(path, mode, access, share)
        {
        }
        public FileStream(string path, FileMode mode, FileAccess access, FileShare share, int bufferSize, bool useAsync) : this(path, mode, access, share)
        {
        }
        public FileStream(string path, FileMode mode, FileAccess access, FileShare share, int bufferSize, FileOptions options) : this(path, mode, access, share)
        {
        }
        /// <summary>In: the exception for what the sandbox refuses, and for which path.</summary>
        internal FileStream(string path, FileMode mode, FileAccess access, FileShare share, Func<string, string, Exception> error)
        {
            if (path == null) throw new ArgumentNullException("path", "Path cannot be null.");
            if (path.Length == 0) throw new ArgumentException("Empty path name is not legal.");
            if ((access & FileAccess.Write) == 0 && mode != FileMode.Open && mode != FileMode.OpenOrCreate)
                throw new ArgumentException("Combining FileMode: " + mode + " with FileAccess: " + access + " is invalid.");
            this.path = Path.GetFullPath(path);
            this.access = access;
            Prepare(mode, error);
            file = Sandbox.Open(this.path, CanReadFile, CanWriteFile, (share & FileShare.Read) != 0, (share & FileShare.Write) != 0, (share & FileShare.Delete) != 0);
            if (file < 0)
            {
                var refusal = Sandbox.Refusal(file);
                file = 0;
                throw error(refusal, this.path);
            }
            if (mode == FileMode.Create || mode == FileMode.Truncate) Sandbox.SetLength(file, 0);
            if (mode == FileMode.Append)
            {
                position = Sandbox.Length(file);
                firstWritable = position;
            }
        }
        private bool CanReadFile
        {
            get { return (access & FileAccess.Read) != 0; }
        }
        private bool CanWriteFile
        {
            get { return (access & FileAccess.Write) != 0; }
        }
        private void Prepare(FileMode mode, Func<string, string, Exception> error)
        {
            var isThere = Sandbox.Kind(path) == Sandbox.File;
            if (isThere && mode == FileMode.CreateNew) throw error("exists", path);
            if (isThere || mode == FileMode.Open || mode == FileMode.Truncate) return;
            var refusal = Sandbox.Make(path, false);
            if (refusal != null) throw error(refusal == "exists" ? "denied" : refusal, path);
        }
        public virtual string Name
        {
            get { return path; }
        }
        public virtual bool IsAsync
        {
            get { return false; }
        }
        public override bool CanRead
        {
            get { return file != 0 && CanReadFile; }
        }
        public override bool CanSeek
        {
            get { return file != 0; }
        }
        public override bool CanWrite
        {
            get { return file != 0 && CanWriteFile; }
        }
        public override long Length
        {
            get
            {
                CheckOpen();
                return Sandbox.Length(file);
            }
        }
        public override long Position
        {
            get
            {
                CheckOpen();
                return position;
            }
            set { Seek(value, SeekOrigin.Begin); }
        }
        public override void Flush()
        {
            CheckOpen();
        }
        public virtual void Flush(bool flushToDisk)
        {
            Flush();
        }
        public override int Read(byte[] buffer, int offset, int count)
        {
            if (buffer == null) throw new ArgumentNullException("buffer", "Buffer cannot be null.");
            CheckOpen();
            if (!CanReadFile) throw new NotSupportedException("Stream does not support reading.");
            var read = Sandbox.Read(file, position, count);
            Array.Copy(read, 0, buffer, offset, read.Length);
            position += read.Length;
            return read.Length;
        }
        public override void Write(byte[] buffer, int offset, int count)
        {
            if (buffer == null) throw new ArgumentNullException("buffer", "Buffer cannot be null.");
            CheckOpen();
            if (!CanWriteFile) throw new NotSupportedException("Stream does not support writing.");
            var bytes = new byte[count];
            Array.Copy(buffer, offset, bytes, 0, count);
            Sandbox.Write(file, position, bytes);
            position += count;
        }
        public override long Seek(long offset, SeekOrigin origin)
        {
            CheckOpen();
            var target = origin == SeekOrigin.Begin ? offset : origin == SeekOrigin.Current ? position + offset : Sandbox.Length(file) + offset;
            if (target < 0) throw new IOException("An attempt was made to move the position before the beginning of the stream.");
            if (target < firstWritable) throw new IOException("Unable seek backward to overwrite data that previously existed in a file opened in Append mode.");
            position = target;
            return position;
        }
        public override void SetLength(long value)
        {
            CheckOpen();
            if (!CanWriteFile) throw new NotSupportedException("Stream does not support writing.");
            Sandbox.SetLength(file, value);
            if (position > value) position = value;
        }
        /// <summary>The caller goes on meanwhile.</summary>
        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            return Later.Wait(() => Read(buffer, offset, count));
        }
        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            return Later.Wait(() => Write(buffer, offset, count));
        }
        public override Task FlushAsync(CancellationToken cancellationToken)
        {
            return Later.Wait(() => Flush());
        }
        protected override void Dispose(bool disposing)
        {
            if (file != 0) Sandbox.Close(file);
            file = 0;
            base.Dispose(disposing);
        }
        private void CheckOpen()
        {
            if (file == 0) throw new ObjectDisposedException(null, "Cannot access a closed file.");
        }
    }
}
