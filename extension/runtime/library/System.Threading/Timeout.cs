namespace System.Threading
{
    /// <summary>Waiting without a limit.</summary>
    public static class Timeout
    {
        public const int Infinite = -1;
        public static readonly TimeSpan InfiniteTimeSpan = new TimeSpan(0, 0, 0, 0, -1);
    }
}
