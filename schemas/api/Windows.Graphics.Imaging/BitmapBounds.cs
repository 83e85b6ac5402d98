namespace Windows.Graphics.Imaging
{
    /// <summary>A part of a picture, in pixels.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.graphics.imaging.bitmapbounds"/>
    public struct BitmapBounds
    {
        public uint X;
        public uint Y;
        public uint Width;
        public uint Height;
    }
}
