using System;
using System.Globalization;

namespace Windows.Foundation
{
    /// <summary>A width and a height.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.foundation.size"/>
    public struct Size
    {
        // Windows keeps single precision; .NET shows it as double.
        private float width;
        private float height;

        public Size(double width, double height)
        {
            if (width < 0) throw new ArgumentException("The value must not be negative.", "width");
            if (height < 0) throw new ArgumentException("The value must not be negative.", "height");
            this.width = (float)width;
            this.height = (float)height;
        }

        public static Size Empty
        {
            get { return new Size { width = float.NegativeInfinity, height = float.NegativeInfinity }; }
        }

        public double Height
        {
            get { return height; }
            set
            {
                if (value < 0) throw new ArgumentException("The value must not be negative.", "Height");
                height = (float)value;
            }
        }

        public bool IsEmpty
        {
            get { return width < 0; }
        }

        public double Width
        {
            get { return width; }
            set
            {
                if (value < 0) throw new ArgumentException("The value must not be negative.", "Width");
                width = (float)value;
            }
        }

        public override bool Equals(object o)
        {
            return o is Size && this == (Size)o;
        }

        public bool Equals(Size value)
        {
            return this == value;
        }

        public override int GetHashCode()
        {
            return IsEmpty ? 0 : Width.GetHashCode() ^ Height.GetHashCode();
        }

        public override string ToString()
        {
            if (IsEmpty) return "Empty";
            return Width.ToString(CultureInfo.InvariantCulture) + "," + Height.ToString(CultureInfo.InvariantCulture);
        }

        public static bool operator ==(Size size1, Size size2)
        {
            return size1.width == size2.width && size1.height == size2.height;
        }

        public static bool operator !=(Size size1, Size size2)
        {
            return !(size1 == size2);
        }
    }
}
