using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Windows.Foundation;
using Windows.Storage.Streams;

namespace Windows.Graphics.Imaging
{
    /// <summary>Writes pictures to streams, one for each file. The ids of the encoders are those in wincodec.h.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.graphics.imaging.bitmapencoder"/>
    public sealed class BitmapEncoder
    {
        private readonly string kind;
        private readonly IRandomAccessStream stream;
        private readonly double quality;
        private readonly BitmapTransform transform = new BitmapTransform();
        private Picture picture;
        private double dpiX = 96;
        private double dpiY = 96;

        private BitmapEncoder(string kind, IRandomAccessStream stream, double quality)
        {
            if (stream == null) throw new ArgumentNullException("stream");
            this.kind = kind;
            this.stream = stream;
            this.quality = quality;
        }

        public static Guid BmpEncoderId
        {
            get { return new Guid("69be8bb4-d66d-47c8-865a-ed1589433782"); }
        }

        public static Guid GifEncoderId
        {
            get { return new Guid("114f5598-0b22-40a0-86a1-c83ea495adbd"); }
        }

        public static Guid JpegEncoderId
        {
            get { return new Guid("1a34f5c1-4a5a-46dc-b644-1f4567e7a676"); }
        }

        public static Guid JpegXREncoderId
        {
            get { return new Guid("ac4ce3cb-e1c1-44cd-8215-5a1665509ec2"); }
        }

        public static Guid PngEncoderId
        {
            get { return new Guid("27949969-876a-41d7-9447-568f6a35a4dc"); }
        }

        public static Guid TiffEncoderId
        {
            get { return new Guid("0131be10-2001-4c5f-a9b0-cc88fab64ce8"); }
        }

        /// <summary>Applied when the picture is written.</summary>
        public BitmapTransform BitmapTransform
        {
            get { return transform; }
        }

        /// <summary>No thumbnails are made.</summary>
        public uint GeneratedThumbnailHeight { get; set; }
        public uint GeneratedThumbnailWidth { get; set; }
        public bool IsThumbnailGenerated { get; set; }

        public static IAsyncOperation<BitmapEncoder> CreateAsync(Guid encoderId, IRandomAccessStream stream)
        {
            return CreateAsync(encoderId, stream, null);
        }

        /// <summary>Of the options ImageQuality is known.</summary>
        public static IAsyncOperation<BitmapEncoder> CreateAsync(Guid encoderId, IRandomAccessStream stream, IEnumerable<KeyValuePair<string, BitmapTypedValue>> encodingOptions)
        {
            return Task.FromResult(new BitmapEncoder(KindOf(encoderId), stream, QualityIn(encodingOptions))).AsAsyncOperation();
        }

        /// <summary>Starts with the picture that the decoder has read, in the same format.</summary>
        public static IAsyncOperation<BitmapEncoder> CreateForTranscodingAsync(IRandomAccessStream stream, BitmapDecoder bitmapDecoder)
        {
            if (bitmapDecoder == null) throw new ArgumentNullException("bitmapDecoder");
            var source = bitmapDecoder.Source;
            var encoder = new BitmapEncoder(source.Kind, stream, 0.9) { picture = source.Picture, dpiX = source.DpiX, dpiY = source.DpiY };
            return Task.FromResult(encoder).AsAsyncOperation();
        }

        public void SetPixelData(BitmapPixelFormat pixelFormat, BitmapAlphaMode alphaMode, uint width, uint height, double dpiX, double dpiY, byte[] pixels)
        {
            if (pixels == null) throw new ArgumentNullException("pixels");
            picture = Picture.From(pixelFormat, alphaMode, (int)width, (int)height, pixels);
            this.dpiX = dpiX;
            this.dpiY = dpiY;
        }

        public void SetSoftwareBitmap(SoftwareBitmap bitmap)
        {
            if (bitmap == null) throw new ArgumentNullException("bitmap");
            picture = bitmap.AsPicture();
            dpiX = bitmap.DpiX;
            dpiY = bitmap.DpiY;
        }

        public static extern IAsyncOperation<BitmapEncoder> CreateForInPlacePropertyEncodingAsync(BitmapDecoder bitmapDecoder);
        public static extern IReadOnlyList<BitmapCodecInformation> GetEncoderInformationEnumerator();
        public extern BitmapProperties BitmapContainerProperties { get; }
        public extern BitmapProperties BitmapProperties { get; }
        public extern BitmapCodecInformation EncoderInformation { get; }
        public extern IAsyncAction GoToNextFrameAsync();
        public extern IAsyncAction GoToNextFrameAsync(IEnumerable<KeyValuePair<string, BitmapTypedValue>> encodingOptions);

        /// <summary>Writes the file.</summary>
        public IAsyncAction FlushAsync()
        {
            if (picture == null) throw WindowsError.Refuse("picture-without-pixels");
            var written = picture.With(transform);
            return PictureStreams.Write(stream, PictureCodec.Encode(kind, written.Bytes, written.Width, written.Height, dpiX, dpiY, quality)).AsAsyncAction();
        }

        private static string KindOf(Guid encoder)
        {
            if (encoder == PngEncoderId) return "png";
            if (encoder == JpegEncoderId) return "jpeg";
            if (encoder == BmpEncoderId) return "bmp";
            if (encoder == GifEncoderId || encoder == TiffEncoderId || encoder == JpegXREncoderId)
                throw new NotSupportedException("The simulated Windows writes PNG, JPEG and BMP pictures.");
            throw WindowsError.Refuse("picture-unknown");
        }

        private static double QualityIn(IEnumerable<KeyValuePair<string, BitmapTypedValue>> options)
        {
            if (options != null)
                foreach (var option in options)
                    if (option.Key == "ImageQuality" && option.Value != null) return Convert.ToDouble(option.Value.Value);
            return 0.9;
        }
    }
}
