namespace System.Linq
{
    /// <summary>Whether a query may decide to run on one thread.</summary>
    public enum ParallelExecutionMode
    {
        Default = 0,
        ForceParallelism = 1
    }
}
