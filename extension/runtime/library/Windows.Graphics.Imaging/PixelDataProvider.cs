namespace Windows.Graphics.Imaging
{
    /// <summary>The pixels that a decoder has read.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.graphics.imaging.pixeldataprovider"/>
    public sealed class PixelDataProvider
    {
        private readonly byte[] pixels;

        internal PixelDataProvider(byte[] pixels)
        {
            this.pixels = pixels;
        }

        public byte[] DetachPixelData()
        {
            return pixels;
        }
    }
}
