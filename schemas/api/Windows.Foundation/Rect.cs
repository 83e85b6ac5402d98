namespace Windows.Foundation
{
    /// <summary>A rectangle with place and size.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.foundation.rect"/>
    public struct Rect
    {
        public extern Rect(double x, double y, double width, double height);
        public extern Rect(Point point1, Point point2);
        public extern Rect(Point location, Size size);
        public static extern Rect Empty { get; }
        public extern double Bottom { get; }
        public extern double Height { get; set; }
        public extern bool IsEmpty { get; }
        public extern double Left { get; }
        public extern double Right { get; }
        public extern double Top { get; }
        public extern double Width { get; set; }
        public extern double X { get; set; }
        public extern double Y { get; set; }
        public extern bool Contains(Point point);
        public override extern bool Equals(object o);
        public extern bool Equals(Rect value);
        public override extern int GetHashCode();
        public extern void Intersect(Rect rect);
        public override extern string ToString();
        public extern void Union(Point point);
        public extern void Union(Rect rect);
        public static extern bool operator ==(Rect rect1, Rect rect2);
        public static extern bool operator !=(Rect rect1, Rect rect2);
    }
}
