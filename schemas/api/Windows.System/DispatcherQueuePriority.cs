namespace Windows.System
{
    /// <summary>How urgent a piece of work is.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.system.dispatcherqueuepriority"/>
    public enum DispatcherQueuePriority
    {
        Low = -10,
        Normal = 0,
        High = 10,
    }
}
