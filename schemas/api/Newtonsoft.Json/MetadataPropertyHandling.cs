namespace Newtonsoft.Json
{
    /// <summary>Where $-properties are looked for.</summary>
    public enum MetadataPropertyHandling
    {
        Default,
        ReadAhead,
        Ignore,
    }
}
