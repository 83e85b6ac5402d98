namespace System.Diagnostics
{
    public partial class Stopwatch
    {
        public static TimeSpan GetElapsedTime(long startingTimestamp)
        {
            return GetElapsedTime(startingTimestamp, GetTimestamp());
        }
        public static TimeSpan GetElapsedTime(long startingTimestamp, long endingTimestamp)
        {
            return new TimeSpan((endingTimestamp - startingTimestamp) * TimeSpan.TicksPerSecond / Frequency);
        }
    }
}
