namespace System.Threading
{
    /// <summary>How much a thread is preferred to others.</summary>
    public enum ThreadPriority
    {
        Lowest = 0,
        BelowNormal = 1,
        Normal = 2,
        AboveNormal = 3,
        Highest = 4,
    }
}
