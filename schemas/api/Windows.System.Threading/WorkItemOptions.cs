namespace Windows.System.Threading
{
    /// <summary>How a piece of work is run.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.system.threading.workitemoptions"/>
    public enum WorkItemOptions : uint
    {
        None = 0,
        TimeSliced = 1,
    }
}
