namespace Newtonsoft.Json
{
    /// <summary>How JSON text is laid out.</summary>
    public enum Formatting
    {
        None,
        Indented,
    }
}
