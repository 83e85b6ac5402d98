namespace System.Threading.Tasks.Sources
{
    /// <summary>How far an operation is.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.tasks.sources.valuetasksourcestatus"/>
    public enum ValueTaskSourceStatus
    {
        Pending = 0,
        Succeeded = 1,
        Faulted = 2,
        Canceled = 3,
    }
}
