namespace Windows.System.Threading
{
    /// <summary>Called when a timer has ended.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.system.threading.timerdestroyedhandler"/>
    public delegate void TimerDestroyedHandler(ThreadPoolTimer timer);
}
