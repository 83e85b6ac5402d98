using System;
using System.Globalization;

namespace Windows.Foundation
{
    /// <summary>A place in two dimensions.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.foundation.point"/>
    public struct Point
    {
        // Windows keeps single precision; .NET shows it as double.
        private float x;
        private float y;

        public Point(double x, double y)
        {
            this.x = (float)x;
            this.y = (float)y;
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

        public override bool Equals(object o)
        {
            return o is Point && this == (Point)o;
        }

        public bool Equals(Point value)
        {
            return this == value;
        }

        public override int GetHashCode()
        {
            return X.GetHashCode() ^ Y.GetHashCode();
        }

        public override string ToString()
        {
            return X.ToString(CultureInfo.InvariantCulture) + "," + Y.ToString(CultureInfo.InvariantCulture);
        }

        public static bool operator ==(Point point1, Point point2)
        {
            return point1.x == point2.x && point1.y == point2.y;
        }

        public static bool operator !=(Point point1, Point point2)
        {
            return !(point1 == point2);
        }
    }
}
