namespace Newtonsoft.Json
{
    /// <summary>Whether null is written and read.</summary>
    public enum NullValueHandling
    {
        Include,
        Ignore,
    }
}
