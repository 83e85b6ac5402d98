namespace Newtonsoft.Json
{
    /// <summary>Whether values that are the default are written and read; flags.</summary>
    [System.Flags]
    public enum DefaultValueHandling
    {
        Include = 0,
        Ignore = 1,
        Populate = 2,
        IgnoreAndPopulate = 3,
    }
}
