namespace Windows.UI
{
    /// <summary>A colour with its opacity.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.color"/>
    public struct Color
    {
        public byte A { get; set; }
        public byte B { get; set; }
        public byte G { get; set; }
        public byte R { get; set; }

        public static Color FromArgb(byte a, byte r, byte g, byte b)
        {
            return new Color { A = a, R = r, G = g, B = b };
        }

        /// <summary>In: 0xAARRGGBB.</summary>
        internal static Color FromNumber(uint argb)
        {
            return FromArgb((byte)(argb >> 24), (byte)(argb >> 16), (byte)(argb >> 8), (byte)argb);
        }

        public override bool Equals(object o)
        {
            return o is Color && Equals((Color)o);
        }

        public bool Equals(Color color)
        {
            return A == color.A && R == color.R && G == color.G && B == color.B;
        }

        public override int GetHashCode()
        {
            return A << 24 | R << 16 | G << 8 | B;
        }

        public override string ToString()
        {
            return "#" + GetHashCode().ToString("X8");
        }

        public static bool operator ==(Color color1, Color color2)
        {
            return color1.Equals(color2);
        }

        public static bool operator !=(Color color1, Color color2)
        {
            return !color1.Equals(color2);
        }
    }
}
