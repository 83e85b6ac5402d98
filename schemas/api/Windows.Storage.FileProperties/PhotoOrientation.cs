namespace Windows.Storage.FileProperties
{
    /// <summary>How a picture is turned.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.fileproperties.photoorientation"/>
    public enum PhotoOrientation
    {
        Unspecified = 0,
        Normal = 1,
        FlipHorizontal = 2,
        Rotate180 = 3,
        FlipVertical = 4,
        Transpose = 5,
        Rotate270 = 6,
        Transverse = 7,
        Rotate90 = 8,
    }
}
