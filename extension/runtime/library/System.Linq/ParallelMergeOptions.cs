namespace System.Linq
{
    /// <summary>How many results a query holds back before it gives the first one.</summary>
    public enum ParallelMergeOptions
    {
        Default = 0,
        NotBuffered = 1,
        AutoBuffered = 2,
        FullyBuffered = 3
    }
}
