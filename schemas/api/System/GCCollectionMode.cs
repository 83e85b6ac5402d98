namespace System
{
    /// <summary>How urgently the garbage collector shall work.</summary>
    public enum GCCollectionMode
    {
        Default = 0,
        Forced = 1,
        Optimized = 2,
    }
}
