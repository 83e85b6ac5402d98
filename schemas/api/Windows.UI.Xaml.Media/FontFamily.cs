namespace Windows.UI.Xaml.Media
{
    /// <summary>A font.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.fontfamily"/>
    public class FontFamily
    {
        public extern FontFamily(string familyName);
        public static extern FontFamily XamlAutoFontFamily { get; }
        public extern string Source { get; }
    }
}
