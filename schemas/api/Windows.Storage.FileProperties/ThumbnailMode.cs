namespace Windows.Storage.FileProperties
{
    /// <summary>What a thumbnail is for.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.fileproperties.thumbnailmode"/>
    public enum ThumbnailMode
    {
        PicturesView = 0,
        VideosView = 1,
        MusicView = 2,
        DocumentsView = 3,
        ListView = 4,
        SingleItem = 5,
    }
}
