namespace Windows.Foundation
{
    /// <summary>A width and a height.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.foundation.size"/>
    public struct Size
    {
        public extern Size(double width, double height);
        public static extern Size Empty { get; }
        public extern double Height { get; set; }
        public extern bool IsEmpty { get; }
        public extern double Width { get; set; }
        public override extern bool Equals(object o);
        public extern bool Equals(Size value);
        public override extern int GetHashCode();
        public override extern string ToString();
        public static extern bool operator ==(Size size1, Size size2);
        public static extern bool operator !=(Size size1, Size size2);
    }
}
