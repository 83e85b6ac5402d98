namespace Windows.Storage.Pickers
{
    /// <summary>Where choosing starts.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.pickers.pickerlocationid"/>
    public enum PickerLocationId
    {
        DocumentsLibrary = 0,
        ComputerFolder = 1,
        Desktop = 2,
        Downloads = 3,
        HomeGroup = 4,
        MusicLibrary = 5,
        PicturesLibrary = 6,
        VideosLibrary = 7,
        Objects3D = 8,
        Unspecified = 9,
    }
}
