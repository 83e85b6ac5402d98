namespace Windows.UI.Xaml
{
    /// <summary>Four radii: top left, top right, bottom right, bottom left.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.cornerradius"/>
    public struct CornerRadius
    {
        public extern CornerRadius(double uniformRadius);
        public extern CornerRadius(double topLeft, double topRight, double bottomRight, double bottomLeft);
        public extern double BottomLeft { get; set; }
        public extern double BottomRight { get; set; }
        public extern double TopLeft { get; set; }
        public extern double TopRight { get; set; }
        public override extern bool Equals(object obj);
        public extern bool Equals(CornerRadius cornerRadius);
        public override extern int GetHashCode();
        public override extern string ToString();
        public static extern bool operator ==(CornerRadius cr1, CornerRadius cr2);
        public static extern bool operator !=(CornerRadius cr1, CornerRadius cr2);
    }
}
