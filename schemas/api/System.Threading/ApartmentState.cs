namespace System.Threading
{
    /// <summary>The COM apartment of a thread.</summary>
    public enum ApartmentState
    {
        STA = 0,
        MTA = 1,
        Unknown = 2,
    }
}
