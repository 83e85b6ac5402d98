namespace Windows.Graphics.Imaging
{
    /// <summary>Along which axis a picture is mirrored.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.graphics.imaging.bitmapflip"/>
    public enum BitmapFlip
    {
        None = 0,
        Horizontal = 1,
        Vertical = 2,
    }
}
