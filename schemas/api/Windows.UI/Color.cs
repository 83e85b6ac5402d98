namespace Windows.UI
{
    /// <summary>A colour with its opacity.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.color"/>
    public struct Color
    {
        public extern byte A { get; set; }
        public extern byte B { get; set; }
        public extern byte G { get; set; }
        public extern byte R { get; set; }
        public static extern Color FromArgb(byte a, byte r, byte g, byte b);
        public override extern bool Equals(object o);
        public extern bool Equals(Color color);
        public override extern int GetHashCode();
        public override extern string ToString();
        public static extern bool operator ==(Color color1, Color color2);
        public static extern bool operator !=(Color color1, Color color2);
    }
}
