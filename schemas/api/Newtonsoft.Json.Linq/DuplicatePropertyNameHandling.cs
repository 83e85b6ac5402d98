namespace Newtonsoft.Json.Linq
{
    /// <summary>What happens when a name comes twice.</summary>
    public enum DuplicatePropertyNameHandling
    {
        Replace,
        Ignore,
        Error,
    }
}
