using System;
using Windows.Foundation;
using Windows.Storage.Streams;

namespace Windows.Graphics.Imaging
{
    /// <summary>An uncompressed picture.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.graphics.imaging.softwarebitmap"/>
    public sealed class SoftwareBitmap : IDisposable
    {
        private readonly int width;
        private readonly int height;
        private readonly BitmapPixelFormat format;
        private readonly BitmapAlphaMode alpha;
        private readonly bool isReadOnly;
        private byte[] pixels;

        public SoftwareBitmap(BitmapPixelFormat format, int width, int height)
            : this(format, width, height, BitmapAlphaMode.Premultiplied)
        {
        }

        public SoftwareBitmap(BitmapPixelFormat format, int width, int height, BitmapAlphaMode alpha)
            : this(format, width, height, alpha, new byte[Math.Max(0, width) * Math.Max(0, height) * Picture.SizeOf(format)], false)
        {
        }

        private SoftwareBitmap(BitmapPixelFormat format, int width, int height, BitmapAlphaMode alpha, byte[] pixels, bool isReadOnly)
        {
            if (width <= 0 || height <= 0) throw new ArgumentException("The parameter is incorrect.");
            this.format = format;
            this.width = width;
            this.height = height;
            this.alpha = format == BitmapPixelFormat.Gray8 ? BitmapAlphaMode.Ignore : alpha;
            this.pixels = pixels;
            this.isReadOnly = isReadOnly;
            DpiX = 96;
            DpiY = 96;
        }

        public BitmapAlphaMode BitmapAlphaMode
        {
            get { return alpha; }
        }

        public BitmapPixelFormat BitmapPixelFormat
        {
            get { return format; }
        }

        public double DpiX { get; set; }
        public double DpiY { get; set; }

        public bool IsReadOnly
        {
            get { return isReadOnly; }
        }

        public int PixelHeight
        {
            get { return height; }
        }

        public int PixelWidth
        {
            get { return width; }
        }

        public static SoftwareBitmap Convert(SoftwareBitmap source, BitmapPixelFormat format)
        {
            return Convert(source, format, source.alpha);
        }

        public static SoftwareBitmap Convert(SoftwareBitmap source, BitmapPixelFormat format, BitmapAlphaMode alpha)
        {
            return Of(source.AsPicture(), format, alpha);
        }

        public static SoftwareBitmap Copy(SoftwareBitmap source)
        {
            return new SoftwareBitmap(source.format, source.width, source.height, source.alpha, (byte[])source.Pixels.Clone(), false);
        }

        public static SoftwareBitmap CreateCopyFromBuffer(IBuffer source, BitmapPixelFormat format, int width, int height)
        {
            return CreateCopyFromBuffer(source, format, width, height, BitmapAlphaMode.Premultiplied);
        }

        public static SoftwareBitmap CreateCopyFromBuffer(IBuffer source, BitmapPixelFormat format, int width, int height, BitmapAlphaMode alpha)
        {
            var copy = new SoftwareBitmap(format, width, height, alpha);
            copy.CopyFromBuffer(source);
            return copy;
        }

        public extern BitmapBuffer LockBuffer(BitmapBufferAccessMode mode);

        public void CopyFromBuffer(IBuffer buffer)
        {
            var bytes = BufferBytes.Copy(buffer);
            if (bytes.Length < Pixels.Length) throw new ArgumentException("The parameter is incorrect.");
            Array.Copy(bytes, pixels, pixels.Length);
        }

        public void CopyTo(SoftwareBitmap bitmap)
        {
            var copy = AsPicture().As(bitmap.format, bitmap.alpha);
            if (copy.Length != bitmap.Pixels.Length) throw new ArgumentException("The parameter is incorrect.");
            bitmap.pixels = copy;
        }

        public void CopyToBuffer(IBuffer buffer)
        {
            if (buffer.Capacity < Pixels.Length) throw new ArgumentException("The parameter is incorrect.");
            BufferBytes.Fill(buffer, pixels);
        }

        public void Dispose()
        {
            pixels = null;
        }

        public SoftwareBitmap GetReadOnly()
        {
            return new SoftwareBitmap(format, width, height, alpha, Pixels, true);
        }

        internal static SoftwareBitmap Of(Picture picture, BitmapPixelFormat format, BitmapAlphaMode alpha)
        {
            return new SoftwareBitmap(format, picture.Width, picture.Height, alpha, picture.As(format, alpha), false);
        }

        internal Picture AsPicture()
        {
            return Picture.From(format, alpha, width, height, Pixels);
        }

        private byte[] Pixels
        {
            get
            {
                if (pixels == null) throw new ObjectDisposedException("SoftwareBitmap");
                return pixels;
            }
        }
    }
}
