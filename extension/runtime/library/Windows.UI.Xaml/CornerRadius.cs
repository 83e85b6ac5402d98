using System;
using System.Globalization;

namespace Windows.UI.Xaml
{
    /// <summary>Four radii: top left, top right, bottom right, bottom left.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.cornerradius"/>
    public struct CornerRadius
    {
        public CornerRadius(double uniformRadius) : this(uniformRadius, uniformRadius, uniformRadius, uniformRadius)
        {
        }

        public CornerRadius(double topLeft, double topRight, double bottomRight, double bottomLeft)
        {
            TopLeft = topLeft;
            TopRight = topRight;
            BottomRight = bottomRight;
            BottomLeft = bottomLeft;
        }

        public double BottomLeft { get; set; }
        public double BottomRight { get; set; }
        public double TopLeft { get; set; }
        public double TopRight { get; set; }

        public override bool Equals(object obj)
        {
            return obj is CornerRadius && Equals((CornerRadius)obj);
        }

        public bool Equals(CornerRadius other)
        {
            return TopLeft == other.TopLeft && TopRight == other.TopRight && BottomRight == other.BottomRight && BottomLeft == other.BottomLeft;
        }

        public override int GetHashCode()
        {
            return TopLeft.GetHashCode() ^ TopRight.GetHashCode() ^ BottomRight.GetHashCode() ^ BottomLeft.GetHashCode();
        }

        public override string ToString()
        {
            return string.Format(CultureInfo.InvariantCulture, "{0},{1},{2},{3}", TopLeft, TopRight, BottomRight, BottomLeft);
        }

        public static bool operator ==(CornerRadius one, CornerRadius other)
        {
            return one.Equals(other);
        }

        public static bool operator !=(CornerRadius one, CornerRadius other)
        {
            return !one.Equals(other);
        }
    }
}
