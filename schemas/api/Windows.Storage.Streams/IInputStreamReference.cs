using Windows.Foundation;

namespace Windows.Storage.Streams
{
    /// <summary>Something that can be opened for reading in order.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.streams.iinputstreamreference"/>
    public interface IInputStreamReference
    {
        IAsyncOperation<IInputStream> OpenSequentialReadAsync();
    }
}
