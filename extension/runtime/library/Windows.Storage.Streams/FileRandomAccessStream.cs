using System;
using Windows.Foundation;
using Windows.System;

namespace Windows.Storage.Streams
{
    /// <summary>A file opened for reading and writing anywhere.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.streams.filerandomaccessstream"/>
    public sealed class FileRandomAccessStream : IDisposable, IInputStream, IOutputStream, IRandomAccessStream
    {
        /// <summary>The open file, shared by a stream and what was made from it; the last one closes it.</summary>
        private sealed class Shared
        {
            internal int File;
            internal int Users;
        }

        private readonly Shared shared;
        private readonly bool canWrite;
        private ulong position;
        private bool isClosed;

        private FileRandomAccessStream(Shared shared, bool canWrite, ulong position)
        {
            this.shared = shared;
            this.canWrite = canWrite;
            this.position = position;
            shared.Users++;
        }

        public bool CanRead
        {
            get { return true; }
        }

        public bool CanWrite
        {
            get { return canWrite; }
        }

        public ulong Position
        {
            get
            {
                CheckOpen();
                return position;
            }
        }

        public ulong Size
        {
            get
            {
                CheckOpen();
                return (ulong)Sandbox.Length(shared.File);
            }
            set
            {
                CheckWritable();
                Sandbox.SetLength(shared.File, (long)value);
                if (position > value) position = value;
            }
        }

        public static IAsyncOperation<IRandomAccessStream> OpenAsync(string filePath, FileAccessMode accessMode)
        {
            return OpenAsync(filePath, accessMode, StorageOpenOptions.None, FileOpenDisposition.OpenExisting);
        }

        public static IAsyncOperation<IRandomAccessStream> OpenAsync(string filePath, FileAccessMode accessMode, StorageOpenOptions sharingOptions, FileOpenDisposition openDisposition)
        {
            return Later.Get<IRandomAccessStream>(() =>
            {
                Prepare(filePath, openDisposition);
                var stream = Open(filePath, accessMode, sharingOptions);
                if (openDisposition == FileOpenDisposition.CreateAlways || openDisposition == FileOpenDisposition.TruncateExisting) stream.Size = 0;
                return stream;
            });
        }

        public static extern IAsyncOperation<IRandomAccessStream> OpenForUserAsync(User user, string filePath, FileAccessMode accessMode, StorageOpenOptions sharingOptions, FileOpenDisposition openDisposition);
        public static extern IAsyncOperation<IRandomAccessStream> OpenForUserAsync(User user, string filePath, FileAccessMode accessMode);
        public static extern IAsyncOperation<StorageStreamTransaction> OpenTransactedWriteForUserAsync(User user, string filePath);
        public static extern IAsyncOperation<StorageStreamTransaction> OpenTransactedWriteForUserAsync(User user, string filePath, StorageOpenOptions openOptions, FileOpenDisposition openDisposition);
        public static extern IAsyncOperation<StorageStreamTransaction> OpenTransactedWriteAsync(string filePath, StorageOpenOptions openOptions, FileOpenDisposition openDisposition);
        public static extern IAsyncOperation<StorageStreamTransaction> OpenTransactedWriteAsync(string filePath);

        /// <summary>Reads the same open file from its start.</summary>
        public IRandomAccessStream CloneStream()
        {
            CheckOpen();
            return new FileRandomAccessStream(shared, false, 0);
        }

        public void Dispose()
        {
            if (isClosed) return;
            isClosed = true;
            if (--shared.Users == 0) Sandbox.Close(shared.File);
        }

        public IAsyncOperation<bool> FlushAsync()
        {
            CheckOpen();
            return Later.Get(() => true);
        }

        public IInputStream GetInputStreamAt(ulong position)
        {
            CheckOpen();
            return new FileRandomAccessStream(shared, false, position);
        }

        public IOutputStream GetOutputStreamAt(ulong position)
        {
            CheckWritable();
            return new FileRandomAccessStream(shared, true, position);
        }

        /// <summary>Reads up to so many bytes; use the buffer it returns.</summary>
        public IAsyncOperationWithProgress<IBuffer, uint> ReadAsync(IBuffer buffer, uint count, InputStreamOptions options)
        {
            CheckOpen();
            if (buffer == null) throw new ArgumentNullException("buffer");
            if (count > buffer.Capacity) throw WindowsError.Refuse("buffer-length");
            var from = position;
            position = Math.Max(from, Math.Min(from + count, (ulong)Sandbox.Length(shared.File)));
            return new AsyncOperationFromTask<IBuffer, uint>(Later.Wait(() => BufferBytes.Fill(buffer, Sandbox.Read(shared.File, (long)from, (int)count))), null);
        }

        public void Seek(ulong position)
        {
            CheckOpen();
            this.position = position;
        }

        /// <summary>Writes the bytes in use of a buffer.</summary>
        public IAsyncOperationWithProgress<uint, uint> WriteAsync(IBuffer buffer)
        {
            CheckWritable();
            var bytes = BufferBytes.Copy(buffer);
            var at = position;
            position += (ulong)bytes.Length;
            Sandbox.Write(shared.File, (long)at, bytes);
            return new AsyncOperationFromTask<uint, uint>(Later.Wait(() => (uint)bytes.Length), null);
        }

        internal static FileRandomAccessStream Open(string path, FileAccessMode mode, StorageOpenOptions options)
        {
            StorageFile.FileAt(path);
            var writes = mode == FileAccessMode.ReadWrite;
            var readers = !writes || options != StorageOpenOptions.None;
            var file = Sandbox.Open(path, true, writes, readers, options == StorageOpenOptions.AllowReadersAndWriters, false);
            if (file < 0) throw Sandbox.Error(Sandbox.Refusal(file), path);
            return new FileRandomAccessStream(new Shared { File = file }, writes, 0);
        }

        private static void Prepare(string path, FileOpenDisposition disposition)
        {
            var isThere = Sandbox.Kind(path) == Sandbox.File;
            if (isThere && disposition == FileOpenDisposition.CreateNew) throw Sandbox.Error("exists", path);
            if (isThere || disposition == FileOpenDisposition.OpenExisting || disposition == FileOpenDisposition.TruncateExisting) return;
            Sandbox.Check(Sandbox.Make(path, false), path);
        }

        private void CheckOpen()
        {
            if (isClosed) throw WindowsError.Refuse("stream-closed");
        }

        private void CheckWritable()
        {
            CheckOpen();
            if (!canWrite) throw Sandbox.Error("denied", "a stream that was opened for reading");
        }
    }
}
