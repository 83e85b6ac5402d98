namespace Windows.System.Threading
{
    /// <summary>How urgent a piece of work is.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.system.threading.workitempriority"/>
    public enum WorkItemPriority
    {
        Low = -1,
        Normal = 0,
        High = 1,
    }
}
