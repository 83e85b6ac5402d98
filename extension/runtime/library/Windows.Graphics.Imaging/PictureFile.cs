using System;
using System.Threading.Tasks;
using Windows.Foundation;

namespace Windows.Graphics.Imaging
{
    /// <summary>What a decoder has read from a file.</summary>
    internal sealed class PictureFile
    {
        internal readonly Picture Picture;
        internal readonly double DpiX;
        internal readonly double DpiY;
        internal readonly bool HasAlpha;
        internal readonly string Kind;

        internal PictureFile(byte[] file)
        {
            var facts = new double[5];
            var pixels = PictureCodec.Decode(file, facts);
            Kind = PictureCodec.KindOf(file);
            Picture = new Picture((int)facts[0], (int)facts[1], pixels);
            DpiX = facts[2];
            DpiY = facts[3];
            HasAlpha = facts[4] == 1;
        }

        internal IAsyncOperation<PixelDataProvider> PixelsAs(BitmapPixelFormat format, BitmapAlphaMode alpha, BitmapTransform transform)
        {
            return Task.FromResult(new PixelDataProvider(Picture.With(transform).As(format, alpha))).AsAsyncOperation();
        }

        internal IAsyncOperation<SoftwareBitmap> BitmapAs(BitmapPixelFormat format, BitmapAlphaMode alpha, BitmapTransform transform)
        {
            var bitmap = SoftwareBitmap.Of(Picture.With(transform), format, alpha);
            bitmap.DpiX = DpiX;
            bitmap.DpiY = DpiY;
            return Task.FromResult(bitmap).AsAsyncOperation();
        }
    }
}
