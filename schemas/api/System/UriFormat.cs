namespace System
{
    /// <summary>How a URI component is escaped.</summary>
    public enum UriFormat
    {
        UriEscaped = 1,
        Unescaped = 2,
        SafeUnescaped = 3,
    }
}
