namespace System.Threading.Tasks.Sources
{
    /// <summary>Where a continuation is to run, and with what.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.tasks.sources.valuetasksourceoncompletedflags"/>
    [Flags]
    public enum ValueTaskSourceOnCompletedFlags
    {
        None = 0,
        UseSchedulingContext = 1,
        FlowExecutionContext = 2,
    }
}
