namespace Newtonsoft.Json
{
    /// <summary>What happens to JSON properties for which an object has no member.</summary>
    public enum MissingMemberHandling
    {
        Ignore,
        Error,
    }
}
