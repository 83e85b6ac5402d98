namespace Windows.Graphics.Imaging
{
    /// <summary>Files of pictures. PNG, JPEG and BMP are read and written.</summary>
    internal static class PictureCodec
    {
        /// <summary>png, jpeg, bmp, gif, tiff, ico or webp; null for what is no picture.</summary>
        internal static extern string KindOf(byte[] file);

        /// <summary>The pixels of a Picture. <c>facts</c> receives width, height, dots per inch in both directions, and 1 where there is transparency.</summary>
        internal static extern byte[] Decode(byte[] file, double[] facts);

        /// <summary>In: the pixels of a Picture; <c>quality</c> from 0 to 1, for JPEG.</summary>
        internal static extern byte[] Encode(string kind, byte[] pixels, int width, int height, double dpiX, double dpiY, double quality);
    }
}
