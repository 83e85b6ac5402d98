namespace Windows.Globalization
{
    /// <summary>In which direction a language is written.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.globalization.languagelayoutdirection"/>
    public enum LanguageLayoutDirection
    {
        Ltr = 0,
        Rtl = 1,
        TtbLtr = 2,
        TtbRtl = 3,
    }
}
