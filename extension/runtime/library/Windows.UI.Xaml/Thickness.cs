using System;
using System.Globalization;

namespace Windows.UI.Xaml
{
    /// <summary>Four distances: left, top, right, bottom.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.thickness"/>
    public struct Thickness
    {
        public Thickness(double uniformLength) : this(uniformLength, uniformLength, uniformLength, uniformLength)
        {
        }

        public Thickness(double left, double top, double right, double bottom)
        {
            Left = left;
            Top = top;
            Right = right;
            Bottom = bottom;
        }

        public double Bottom { get; set; }
        public double Left { get; set; }
        public double Right { get; set; }
        public double Top { get; set; }

        public override bool Equals(object obj)
        {
            return obj is Thickness && Equals((Thickness)obj);
        }

        public bool Equals(Thickness other)
        {
            return Left == other.Left && Top == other.Top && Right == other.Right && Bottom == other.Bottom;
        }

        public override int GetHashCode()
        {
            return Left.GetHashCode() ^ Top.GetHashCode() ^ Right.GetHashCode() ^ Bottom.GetHashCode();
        }

        public override string ToString()
        {
            return string.Format(CultureInfo.InvariantCulture, "{0},{1},{2},{3}", Left, Top, Right, Bottom);
        }

        public static bool operator ==(Thickness one, Thickness other)
        {
            return one.Equals(other);
        }

        public static bool operator !=(Thickness one, Thickness other)
        {
            return !one.Equals(other);
        }
    }
}
