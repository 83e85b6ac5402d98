namespace Windows.Graphics.Imaging
{
    /// <summary>Whether a picture is turned as its EXIF data says.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.graphics.imaging.exiforientationmode"/>
    public enum ExifOrientationMode
    {
        IgnoreExifOrientation = 0,
        RespectExifOrientation = 1,
    }
}
