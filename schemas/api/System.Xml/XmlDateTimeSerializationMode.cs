namespace System.Xml
{
    /// <summary>The time zone of dates as text.</summary>
    public enum XmlDateTimeSerializationMode
    {
        Local,
        Utc,
        Unspecified,
        RoundtripKind,
    }
}
