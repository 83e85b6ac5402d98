namespace Windows.System
{
    /// <summary>A piece of work for a thread.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.system.dispatcherqueuehandler"/>
    public delegate void DispatcherQueueHandler();
}
