using System;

namespace Windows.Graphics.Imaging
{
    /// <summary>Pixels as everything here is computed with: blue, green, red and straight alpha, a byte each, line by line.</summary>
    internal sealed class Picture
    {
        internal readonly int Width;
        internal readonly int Height;
        internal readonly byte[] Bytes;

        internal Picture(int width, int height, byte[] bytes)
        {
            Width = width;
            Height = height;
            Bytes = bytes;
        }

        /// <summary>In: pixels as an app has them.</summary>
        internal static Picture From(BitmapPixelFormat format, BitmapAlphaMode alpha, int width, int height, byte[] pixels)
        {
            if (width <= 0 || height <= 0) throw new ArgumentException("The parameter is incorrect.");
            var size = SizeOf(format);
            if (pixels.Length < (long)width * height * size) throw new ArgumentException("The parameter is incorrect.");
            var bytes = new byte[width * height * 4];
            for (int i = 0, at = 0; i < bytes.Length; i += 4, at += size)
            {
                if (size == 1)
                {
                    bytes[i] = bytes[i + 1] = bytes[i + 2] = pixels[at];
                    bytes[i + 3] = 255;
                    continue;
                }
                var isBlueFirst = format == BitmapPixelFormat.Bgra8;
                var a = alpha == BitmapAlphaMode.Ignore ? 255 : pixels[at + 3];
                bytes[i] = Straight(pixels[isBlueFirst ? at : at + 2], a, alpha);
                bytes[i + 1] = Straight(pixels[at + 1], a, alpha);
                bytes[i + 2] = Straight(pixels[isBlueFirst ? at + 2 : at], a, alpha);
                bytes[i + 3] = (byte)a;
            }
            return new Picture(width, height, bytes);
        }

        /// <summary>Pixels as an app wants them.</summary>
        internal byte[] As(BitmapPixelFormat format, BitmapAlphaMode alpha)
        {
            var size = SizeOf(format);
            var pixels = new byte[Width * Height * size];
            for (int i = 0, at = 0; i < Bytes.Length; i += 4, at += size)
            {
                var a = alpha == BitmapAlphaMode.Ignore ? 255 : Bytes[i + 3];
                var b = alpha == BitmapAlphaMode.Premultiplied ? Times(Bytes[i], a) : Bytes[i];
                var g = alpha == BitmapAlphaMode.Premultiplied ? Times(Bytes[i + 1], a) : Bytes[i + 1];
                var r = alpha == BitmapAlphaMode.Premultiplied ? Times(Bytes[i + 2], a) : Bytes[i + 2];
                if (size == 1)
                {
                    pixels[at] = (byte)Math.Round(r * 0.2126 + g * 0.7152 + b * 0.0722);
                    continue;
                }
                var isBlueFirst = format == BitmapPixelFormat.Bgra8;
                pixels[at] = isBlueFirst ? b : r;
                pixels[at + 1] = g;
                pixels[at + 2] = isBlueFirst ? r : b;
                pixels[at + 3] = (byte)a;
            }
            return pixels;
        }

        internal Picture With(BitmapTransform transform)
        {
            if (transform == null) return this;
            var found = Scaled((int)transform.ScaledWidth, (int)transform.ScaledHeight, transform.InterpolationMode);
            if (transform.Flip != BitmapFlip.None) found = found.Flipped(transform.Flip == BitmapFlip.Horizontal);
            for (var i = 0; i < (int)transform.Rotation; i++) found = found.Rotated();
            return found.Cropped(transform.Bounds);
        }

        /// <summary>Bytes for a pixel; only formats of one byte for each colour are simulated.</summary>
        internal static int SizeOf(BitmapPixelFormat format)
        {
            switch (format)
            {
                case BitmapPixelFormat.Bgra8:
                case BitmapPixelFormat.Rgba8:
                    return 4;
                case BitmapPixelFormat.Gray8:
                    return 1;
                default:
                    throw new NotSupportedException("Of pixel formats Bgra8, Rgba8 and Gray8 are simulated, not " + format + ".");
            }
        }

        /// <summary>The finer ways of Windows to do it are not simulated: all but NearestNeighbor are linear, over the area of each pixel.</summary>
        private Picture Scaled(int width, int height, BitmapInterpolationMode mode)
        {
            if (width == 0) width = Width;
            if (height == 0) height = Height;
            if (width == Width && height == Height) return this;
            var found = new byte[width * height * 4];
            for (var y = 0; y < height; y++)
                for (var x = 0; x < width; x++)
                {
                    var to = (y * width + x) * 4;
                    if (mode == BitmapInterpolationMode.NearestNeighbor)
                        Array.Copy(Bytes, (y * Height / height * Width + x * Width / width) * 4, found, to, 4);
                    else
                        Blend(x * (double)Width / width, (x + 1) * (double)Width / width, y * (double)Height / height, (y + 1) * (double)Height / height, found, to);
                }
            return new Picture(width, height, found);
        }

        /// <summary>The average of an area, each pixel by the part of it that is inside.</summary>
        private void Blend(double left, double right, double top, double bottom, byte[] found, int to)
        {
            double b = 0, g = 0, r = 0, a = 0, area = 0;
            for (var y = (int)top; y < bottom && y < Height; y++)
                for (var x = (int)left; x < right && x < Width; x++)
                {
                    var part = (Math.Min(right, x + 1) - Math.Max(left, x)) * (Math.Min(bottom, y + 1) - Math.Max(top, y));
                    var at = (y * Width + x) * 4;
                    var weight = part * Bytes[at + 3];
                    b += Bytes[at] * weight;
                    g += Bytes[at + 1] * weight;
                    r += Bytes[at + 2] * weight;
                    a += weight;
                    area += part;
                }
            if (a == 0) return;
            found[to] = (byte)Math.Round(b / a);
            found[to + 1] = (byte)Math.Round(g / a);
            found[to + 2] = (byte)Math.Round(r / a);
            found[to + 3] = (byte)Math.Round(a / area);
        }

        private Picture Flipped(bool isHorizontal)
        {
            var found = new byte[Bytes.Length];
            for (var y = 0; y < Height; y++)
                for (var x = 0; x < Width; x++)
                {
                    var from = isHorizontal ? y * Width + (Width - 1 - x) : (Height - 1 - y) * Width + x;
                    Array.Copy(Bytes, from * 4, found, (y * Width + x) * 4, 4);
                }
            return new Picture(Width, Height, found);
        }

        /// <summary>A quarter, clockwise.</summary>
        private Picture Rotated()
        {
            var found = new byte[Bytes.Length];
            for (var y = 0; y < Height; y++)
                for (var x = 0; x < Width; x++)
                    Array.Copy(Bytes, (y * Width + x) * 4, found, (x * Height + (Height - 1 - y)) * 4, 4);
            return new Picture(Height, Width, found);
        }

        private Picture Cropped(BitmapBounds bounds)
        {
            if (bounds.Width == 0 && bounds.Height == 0) return this;
            if (bounds.X + (long)bounds.Width > Width || bounds.Y + (long)bounds.Height > Height)
                throw new ArgumentException("Value does not fall within the expected range.");
            var found = new byte[bounds.Width * bounds.Height * 4];
            for (var y = 0; y < bounds.Height; y++)
                Array.Copy(Bytes, ((int)bounds.Y + y) * Width * 4 + (int)bounds.X * 4, found, y * (int)bounds.Width * 4, (int)bounds.Width * 4);
            return new Picture((int)bounds.Width, (int)bounds.Height, found);
        }

        private static byte Times(byte colour, int alpha)
        {
            return (byte)((colour * alpha + 127) / 255);
        }

        private static byte Straight(byte colour, int alpha, BitmapAlphaMode mode)
        {
            if (mode != BitmapAlphaMode.Premultiplied || alpha == 255) return colour;
            return alpha == 0 ? (byte)0 : (byte)Math.Min(255, (colour * 255 + alpha / 2) / alpha);
        }
    }
}
