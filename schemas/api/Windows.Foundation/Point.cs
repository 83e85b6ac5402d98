namespace Windows.Foundation
{
    /// <summary>A place in two dimensions.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.foundation.point"/>
    public struct Point
    {
        public extern Point(double x, double y);
        public extern double X { get; set; }
        public extern double Y { get; set; }
        public override extern bool Equals(object o);
        public extern bool Equals(Point value);
        public override extern int GetHashCode();
        public override extern string ToString();
        public static extern bool operator ==(Point point1, Point point2);
        public static extern bool operator !=(Point point1, Point point2);
    }
}
