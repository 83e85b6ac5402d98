namespace Newtonsoft.Json
{
    /// <summary>How NaN and infinity are written.</summary>
    public enum FloatFormatHandling
    {
        String,
        Symbol,
        DefaultValue,
    }
}
