using Windows.Foundation;

namespace Windows.Graphics.Imaging
{
    /// <summary>One picture of a file that a decoder reads.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.graphics.imaging.bitmapframe"/>
    public sealed class BitmapFrame : IBitmapFrame, IBitmapFrameWithSoftwareBitmap
    {
        private readonly PictureFile source;

        internal BitmapFrame(PictureFile source)
        {
            this.source = source;
        }

        public BitmapAlphaMode BitmapAlphaMode
        {
            get { return source.HasAlpha ? BitmapAlphaMode.Straight : BitmapAlphaMode.Ignore; }
        }

        public BitmapPixelFormat BitmapPixelFormat
        {
            get { return BitmapPixelFormat.Bgra8; }
        }

        public extern BitmapPropertiesView BitmapProperties { get; }

        public double DpiX
        {
            get { return source.DpiX; }
        }

        public double DpiY
        {
            get { return source.DpiY; }
        }

        /// <summary>EXIF data are not simulated.</summary>
        public uint OrientedPixelHeight
        {
            get { return PixelHeight; }
        }

        /// <summary>EXIF data are not simulated.</summary>
        public uint OrientedPixelWidth
        {
            get { return PixelWidth; }
        }

        public uint PixelHeight
        {
            get { return (uint)source.Picture.Height; }
        }

        public uint PixelWidth
        {
            get { return (uint)source.Picture.Width; }
        }

        public extern IAsyncOperation<ImageStream> GetThumbnailAsync();

        public IAsyncOperation<PixelDataProvider> GetPixelDataAsync()
        {
            return source.PixelsAs(BitmapPixelFormat, BitmapAlphaMode, null);
        }

        public IAsyncOperation<PixelDataProvider> GetPixelDataAsync(BitmapPixelFormat pixelFormat, BitmapAlphaMode alphaMode, BitmapTransform transform, ExifOrientationMode exifOrientationMode, ColorManagementMode colorManagementMode)
        {
            return source.PixelsAs(pixelFormat, alphaMode, transform);
        }

        public IAsyncOperation<SoftwareBitmap> GetSoftwareBitmapAsync()
        {
            return source.BitmapAs(BitmapPixelFormat, BitmapAlphaMode, null);
        }

        public IAsyncOperation<SoftwareBitmap> GetSoftwareBitmapAsync(BitmapPixelFormat pixelFormat, BitmapAlphaMode alphaMode)
        {
            return source.BitmapAs(pixelFormat, alphaMode, null);
        }

        public IAsyncOperation<SoftwareBitmap> GetSoftwareBitmapAsync(BitmapPixelFormat pixelFormat, BitmapAlphaMode alphaMode, BitmapTransform transform, ExifOrientationMode exifOrientationMode, ColorManagementMode colorManagementMode)
        {
            return source.BitmapAs(pixelFormat, alphaMode, transform);
        }
    }
}
