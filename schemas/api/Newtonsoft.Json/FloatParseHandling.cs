namespace Newtonsoft.Json
{
    /// <summary>As what numbers with a fraction are read.</summary>
    public enum FloatParseHandling
    {
        Double,
        Decimal,
    }
}
