namespace Windows.Storage.Streams
{
    /// <summary>Knows what its content is.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.streams.icontenttypeprovider"/>
    public interface IContentTypeProvider
    {
        string ContentType { get; }
    }
}
