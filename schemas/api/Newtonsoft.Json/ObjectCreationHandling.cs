namespace Newtonsoft.Json
{
    /// <summary>Whether existing objects are filled or replaced.</summary>
    public enum ObjectCreationHandling
    {
        Auto,
        Reuse,
        Replace,
    }
}
