namespace System.Threading
{
    /// <summary>Called when a timer fires.</summary>
    public delegate void TimerCallback(object state);
}
