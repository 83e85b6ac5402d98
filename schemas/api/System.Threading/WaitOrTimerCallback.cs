namespace System.Threading
{
    /// <summary>Called when a wait handle is set or the time is over.</summary>
    public delegate void WaitOrTimerCallback(object state, bool timedOut);
}
