using Windows.Foundation;

namespace Windows.Storage.Streams
{
    /// <summary>Something that can be opened for reading anywhere.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.streams.irandomaccessstreamreference"/>
    public interface IRandomAccessStreamReference
    {
        IAsyncOperation<IRandomAccessStreamWithContentType> OpenReadAsync();
    }
}
