namespace Newtonsoft.Json.Linq
{
    /// <summary>Whether comments are kept.</summary>
    public enum CommentHandling
    {
        Ignore,
        Load,
    }
}
