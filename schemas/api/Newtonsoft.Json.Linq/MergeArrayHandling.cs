namespace Newtonsoft.Json.Linq
{
    /// <summary>How arrays are merged.</summary>
    public enum MergeArrayHandling
    {
        Concat,
        Union,
        Replace,
        Merge,
    }
}
