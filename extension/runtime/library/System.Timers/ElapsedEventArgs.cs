namespace System.Timers
{
    /// <summary>When the time of a timer was over.</summary>
    public class ElapsedEventArgs : EventArgs
    {
        public ElapsedEventArgs(DateTime signalTime)
        {
            SignalTime = signalTime;
        }
        public DateTime SignalTime { get; private set; }
    }
}
