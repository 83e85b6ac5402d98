using System;
using System.Threading.Tasks;
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
            return GetPixelDataAsync(BitmapPixelFormat, BitmapAlphaMode, null, ExifOrientationMode.IgnoreExifOrientation, ColorManagementMode.DoNotColorManage);
        }

        public IAsyncOperation<PixelDataProvider> GetPixelDataAsync(BitmapPixelFormat pixelFormat, BitmapAlphaMode alphaMode, BitmapTransform transform, ExifOrientationMode exifOrientationMode, ColorManagementMode colorManagementMode)
        {
            var pixels = source.Picture.With(transform).As(pixelFormat, alphaMode);
            return Task.FromResult(new PixelDataProvider(pixels)).AsAsyncOperation();
        }

        public IAsyncOperation<SoftwareBitmap> GetSoftwareBitmapAsync()
        {
            return GetSoftwareBitmapAsync(BitmapPixelFormat, BitmapAlphaMode);
        }

        public IAsyncOperation<SoftwareBitmap> GetSoftwareBitmapAsync(BitmapPixelFormat pixelFormat, BitmapAlphaMode alphaMode)
        {
            return GetSoftwareBitmapAsync(pixelFormat, alphaMode, null, ExifOrientationMode.IgnoreExifOrientation, ColorManagementMode.DoNotColorManage);
        }

        public IAsyncOperation<SoftwareBitmap> GetSoftwareBitmapAsync(BitmapPixelFormat pixelFormat, BitmapAlphaMode alphaMode, BitmapTransform transform, ExifOrientationMode exifOrientationMode, ColorManagementMode colorManagementMode)
        {
            var bitmap = SoftwareBitmap.Of(source.Picture.With(transform), pixelFormat, alphaMode);
            bitmap.DpiX = source.DpiX;
            bitmap.DpiY = source.DpiY;
            return Task.FromResult(bitmap).AsAsyncOperation();
        }
    }
}
