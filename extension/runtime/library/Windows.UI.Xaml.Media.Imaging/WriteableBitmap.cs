using System;
using Windows.Graphics.Imaging;
using Windows.Storage.Streams;

namespace Windows.UI.Xaml.Media.Imaging
{
    /// <summary>A picture whose pixels the app writes: Bgra8, premultiplied.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.imaging.writeablebitmap"/>
    public sealed class WriteableBitmap : BitmapSource
    {
        private IBuffer pixels;

        public WriteableBitmap(int pixelWidth, int pixelHeight)
        {
            if (pixelWidth <= 0 || pixelHeight <= 0) throw new ArgumentException("The parameter is incorrect.");
            SetSize(pixelWidth, pixelHeight);
            pixels = BufferBytes.Over(new byte[pixelWidth * pixelHeight * 4]);
        }

        public IBuffer PixelBuffer
        {
            get { return pixels; }
        }

        /// <summary>Draws it anew; nobody sees it here.</summary>
        public void Invalidate()
        {
        }

        internal override void Loaded(Picture picture)
        {
            base.Loaded(picture);
            pixels = BufferBytes.Over(picture.As(BitmapPixelFormat.Bgra8, BitmapAlphaMode.Premultiplied));
        }
    }
}
