namespace Newtonsoft.Json
{
    /// <summary>Which time zone dates are given when they are written or read.</summary>
    public enum DateTimeZoneHandling
    {
        Local,
        Utc,
        Unspecified,
        RoundtripKind,
    }
}
