namespace Windows.Graphics.Imaging
{
    /// <summary>How one plane of pixels lies in memory.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.graphics.imaging.bitmapplanedescription"/>
    public struct BitmapPlaneDescription
    {
        public int StartIndex;
        public int Width;
        public int Height;
        public int Stride;
    }
}
