namespace Windows.System
{
    /// <summary>The memory of the process in numbers.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.system.processmemoryreport"/>
    public sealed class ProcessMemoryReport
    {
        private extern ProcessMemoryReport();
        public extern ulong PrivateWorkingSetUsage { get; }
        public extern ulong TotalWorkingSetUsage { get; }
    }
}
