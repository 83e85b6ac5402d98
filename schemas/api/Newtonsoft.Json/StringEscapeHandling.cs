namespace Newtonsoft.Json
{
    /// <summary>Which letters of text are escaped.</summary>
    public enum StringEscapeHandling
    {
        Default,
        EscapeNonAscii,
        EscapeHtml,
    }
}
