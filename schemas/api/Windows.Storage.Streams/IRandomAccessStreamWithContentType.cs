using System;

namespace Windows.Storage.Streams
{
    /// <summary>A stream that knows what its content is.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.streams.irandomaccessstreamwithcontenttype"/>
    public interface IRandomAccessStreamWithContentType : IDisposable, IContentTypeProvider, IInputStream, IOutputStream, IRandomAccessStream
    {
    }
}
