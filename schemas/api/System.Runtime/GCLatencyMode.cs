namespace System.Runtime
{
    /// <summary>How much the garbage collector may disturb the program.</summary>
    public enum GCLatencyMode
    {
        Batch = 0,
        Interactive = 1,
        LowLatency = 2,
        SustainedLowLatency = 3,
        NoGCRegion = 4,
    }
}
