namespace Windows.UI.Xaml
{
    /// <summary>Four distances: left, top, right, bottom.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.thickness"/>
    public struct Thickness
    {
        public extern Thickness(double uniformLength);
        public extern Thickness(double left, double top, double right, double bottom);
        public extern double Bottom { get; set; }
        public extern double Left { get; set; }
        public extern double Right { get; set; }
        public extern double Top { get; set; }
        public override extern bool Equals(object obj);
        public extern bool Equals(Thickness thickness);
        public override extern int GetHashCode();
        public override extern string ToString();
        public static extern bool operator ==(Thickness t1, Thickness t2);
        public static extern bool operator !=(Thickness t1, Thickness t2);
    }
}
