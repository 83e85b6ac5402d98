namespace Windows.Storage.FileProperties
{
    /// <summary>Which properties to fetch ahead.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.fileproperties.propertyprefetchoptions"/>
    public enum PropertyPrefetchOptions : uint
    {
        None = 0,
        MusicProperties = 1,
        VideoProperties = 2,
        ImageProperties = 4,
        DocumentProperties = 8,
        BasicProperties = 0x10,
    }
}
