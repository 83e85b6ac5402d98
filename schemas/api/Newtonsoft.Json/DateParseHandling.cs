namespace Newtonsoft.Json
{
    /// <summary>Whether text that looks like a date is read as one.</summary>
    public enum DateParseHandling
    {
        None,
        DateTime,
        DateTimeOffset,
    }
}
