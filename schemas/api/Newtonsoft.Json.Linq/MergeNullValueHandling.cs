namespace Newtonsoft.Json.Linq
{
    /// <summary>Whether null replaces what is there; flags.</summary>
    [System.Flags]
    public enum MergeNullValueHandling
    {
        Ignore = 0,
        Merge = 1,
    }
}
