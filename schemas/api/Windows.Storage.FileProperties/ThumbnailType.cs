namespace Windows.Storage.FileProperties
{
    /// <summary>Whether a thumbnail shows the content or an icon.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.fileproperties.thumbnailtype"/>
    public enum ThumbnailType
    {
        Image = 0,
        Icon = 1,
    }
}
