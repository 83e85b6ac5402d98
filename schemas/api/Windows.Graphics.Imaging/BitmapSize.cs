namespace Windows.Graphics.Imaging
{
    /// <summary>The size of a picture, in pixels.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.graphics.imaging.bitmapsize"/>
    public struct BitmapSize
    {
        public uint Width;
        public uint Height;
    }
}
