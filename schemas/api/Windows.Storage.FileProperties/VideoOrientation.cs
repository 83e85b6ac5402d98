namespace Windows.Storage.FileProperties
{
    /// <summary>How a video is turned.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.fileproperties.videoorientation"/>
    public enum VideoOrientation
    {
        Normal = 0,
        Rotate90 = 90,
        Rotate180 = 180,
        Rotate270 = 270,
    }
}
