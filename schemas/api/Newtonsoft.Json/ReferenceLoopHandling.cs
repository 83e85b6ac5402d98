namespace Newtonsoft.Json
{
    /// <summary>What happens when an object contains itself.</summary>
    public enum ReferenceLoopHandling
    {
        Error,
        Ignore,
        Serialize,
    }
}
