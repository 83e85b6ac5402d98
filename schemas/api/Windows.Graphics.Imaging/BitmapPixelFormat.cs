namespace Windows.Graphics.Imaging
{
    /// <summary>How the pixels of a picture stand in memory.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.graphics.imaging.bitmappixelformat"/>
    public enum BitmapPixelFormat
    {
        Unknown = 0,
        Rgba16 = 12,
        Rgba8 = 30,
        Gray16 = 57,
        Gray8 = 62,
        Bgra8 = 87,
        Nv12 = 103,
        P010 = 104,
        Yuy2 = 107,
    }
}
