using System;

namespace Windows.Storage.Streams
{
    /// <summary>Bytes to be read and written anywhere.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.streams.irandomaccessstream"/>
    public interface IRandomAccessStream : IDisposable, IInputStream, IOutputStream
    {
        bool CanRead { get; }
        bool CanWrite { get; }
        ulong Position { get; }
        ulong Size { get; set; }
        IRandomAccessStream CloneStream();
        IInputStream GetInputStreamAt(ulong position);
        IOutputStream GetOutputStreamAt(ulong position);
        void Seek(ulong position);
    }
}
