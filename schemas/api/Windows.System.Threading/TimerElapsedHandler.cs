namespace Windows.System.Threading
{
    /// <summary>Called when a timer fires.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.system.threading.timerelapsedhandler"/>
    public delegate void TimerElapsedHandler(ThreadPoolTimer timer);
}
