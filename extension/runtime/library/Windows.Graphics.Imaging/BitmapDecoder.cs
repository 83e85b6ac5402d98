using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Windows.Foundation;
using Windows.Storage.Streams;

namespace Windows.Graphics.Imaging
{
    /// <summary>Reads pictures from streams. The ids of the decoders are those in wincodec.h.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.graphics.imaging.bitmapdecoder"/>
    public sealed class BitmapDecoder : IBitmapFrame, IBitmapFrameWithSoftwareBitmap
    {
        private readonly PictureFile source;

        private BitmapDecoder(PictureFile source)
        {
            this.source = source;
        }

        public static Guid BmpDecoderId
        {
            get { return new Guid("6b462062-7cbf-400d-9fdb-813dd10f2778"); }
        }

        public static Guid GifDecoderId
        {
            get { return new Guid("381dda3c-9ce9-4834-a23e-1f98f8fc52be"); }
        }

        public static Guid IcoDecoderId
        {
            get { return new Guid("c61bfcdf-2e0f-4aad-a8d7-e06bafebcdfe"); }
        }

        public static Guid JpegDecoderId
        {
            get { return new Guid("9456a480-e88b-43ea-9e73-0b2d9b71b1ca"); }
        }

        public static Guid JpegXRDecoderId
        {
            get { return new Guid("a26cec36-234c-4950-ae16-e34aace71d0d"); }
        }

        public static Guid PngDecoderId
        {
            get { return new Guid("389ea17b-5078-4cde-b6ef-25c15175c751"); }
        }

        public static Guid TiffDecoderId
        {
            get { return new Guid("b54e85d9-fe23-499f-8b88-6acea713752b"); }
        }

        /// <summary>Of pictures with several frames none is simulated.</summary>
        public uint FrameCount
        {
            get { return 1; }
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

        public static IAsyncOperation<BitmapDecoder> CreateAsync(IRandomAccessStream stream)
        {
            return Create(stream).AsAsyncOperation();
        }

        /// <summary>The content decides: which decoder is asked for makes no difference.</summary>
        public static IAsyncOperation<BitmapDecoder> CreateAsync(Guid decoderId, IRandomAccessStream stream)
        {
            return CreateAsync(stream);
        }

        public static extern IReadOnlyList<BitmapCodecInformation> GetDecoderInformationEnumerator();
        public extern BitmapPropertiesView BitmapContainerProperties { get; }
        public extern BitmapCodecInformation DecoderInformation { get; }
        public extern IAsyncOperation<ImageStream> GetPreviewAsync();

        public IAsyncOperation<BitmapFrame> GetFrameAsync(uint frameIndex)
        {
            if (frameIndex >= FrameCount) throw new ArgumentException("The parameter is incorrect.");
            return Task.FromResult(new BitmapFrame(source)).AsAsyncOperation();
        }

        internal PictureFile Source
        {
            get { return source; }
        }

        private static async Task<BitmapDecoder> Create(IRandomAccessStream stream)
        {
            if (stream == null) throw new ArgumentNullException("stream");
            return new BitmapDecoder(new PictureFile(await PictureStreams.Rest(stream)));
        }
    }
}
