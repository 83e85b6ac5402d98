namespace Windows.UI
{
    /// <summary>Makes colours.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.colorhelper"/>
    public sealed class ColorHelper
    {
        private ColorHelper()
        {
        }

        public static Color FromArgb(byte a, byte r, byte g, byte b)
        {
            return Color.FromArgb(a, r, g, b);
        }
    }
}
