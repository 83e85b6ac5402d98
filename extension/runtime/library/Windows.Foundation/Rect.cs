using System;
using System.Globalization;

namespace Windows.Foundation
{
    /// <summary>A rectangle with place and size.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.foundation.rect"/>
    public struct Rect
    {
        // Windows keeps single precision; .NET shows it as double.
        private float x;
        private float y;
        private float width;
        private float height;

        public Rect(double x, double y, double width, double height)
        {
            if (width < 0) throw new ArgumentException("The value must not be negative.", "width");
            if (height < 0) throw new ArgumentException("The value must not be negative.", "height");
            this.x = (float)x;
            this.y = (float)y;
            this.width = (float)width;
            this.height = (float)height;
        }

        public Rect(Point point1, Point point2)
        {
            x = (float)Math.Min(point1.X, point2.X);
            y = (float)Math.Min(point1.Y, point2.Y);
            width = (float)Math.Max(point1.X, point2.X) - x;
            height = (float)Math.Max(point1.Y, point2.Y) - y;
        }

        public Rect(Point location, Size size)
        {
            if (size.IsEmpty)
            {
                this = Empty;
                return;
            }
            x = (float)location.X;
            y = (float)location.Y;
            width = (float)size.Width;
            height = (float)size.Height;
        }

        public static Rect Empty
        {
            get { return new Rect { x = float.PositiveInfinity, y = float.PositiveInfinity, width = float.NegativeInfinity, height = float.NegativeInfinity }; }
        }

        public double Bottom
        {
            get { return IsEmpty ? double.NegativeInfinity : y + height; }
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

        public double Left
        {
            get { return x; }
        }

        public double Right
        {
            get { return IsEmpty ? double.NegativeInfinity : x + width; }
        }

        public double Top
        {
            get { return y; }
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

        public double X
        {
            get { return x; }
            set { x = (float)value; }
        }

        public double Y
        {
            get { return y; }
            set { y = (float)value; }
        }

        public bool Contains(Point point)
        {
            return point.X >= Left && point.X <= Right && point.Y >= Top && point.Y <= Bottom;
        }

        public override bool Equals(object o)
        {
            return o is Rect && this == (Rect)o;
        }

        public bool Equals(Rect value)
        {
            return this == value;
        }

        public override int GetHashCode()
        {
            return X.GetHashCode() ^ Y.GetHashCode() ^ Width.GetHashCode() ^ Height.GetHashCode();
        }

        public void Intersect(Rect rect)
        {
            var left = Math.Max(Left, rect.Left);
            var top = Math.Max(Top, rect.Top);
            var right = Math.Min(Right, rect.Right);
            var bottom = Math.Min(Bottom, rect.Bottom);
            this = right < left || bottom < top ? Empty : new Rect(left, top, right - left, bottom - top);
        }

        public override string ToString()
        {
            if (IsEmpty) return "Empty";
            var culture = CultureInfo.InvariantCulture;
            return X.ToString(culture) + "," + Y.ToString(culture) + "," + Width.ToString(culture) + "," + Height.ToString(culture);
        }

        public void Union(Point point)
        {
            Union(new Rect(point, point));
        }

        public void Union(Rect rect)
        {
            if (rect.IsEmpty) return;
            if (IsEmpty)
            {
                this = rect;
                return;
            }
            var left = Math.Min(Left, rect.Left);
            var top = Math.Min(Top, rect.Top);
            this = new Rect(left, top, Math.Max(Right, rect.Right) - left, Math.Max(Bottom, rect.Bottom) - top);
        }

        public static bool operator ==(Rect rect1, Rect rect2)
        {
            return rect1.x == rect2.x && rect1.y == rect2.y && rect1.width == rect2.width && rect1.height == rect2.height;
        }

        public static bool operator !=(Rect rect1, Rect rect2)
        {
            return !(rect1 == rect2);
        }
    }
}
