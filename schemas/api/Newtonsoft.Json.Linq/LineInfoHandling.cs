namespace Newtonsoft.Json.Linq
{
    /// <summary>Whether tokens know where they stood.</summary>
    public enum LineInfoHandling
    {
        Ignore,
        Load,
    }
}
