namespace Windows.System
{
    /// <summary>The memory of the app in numbers.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.system.appmemoryreport"/>
    public sealed class AppMemoryReport
    {
        private extern AppMemoryReport();
        public extern ulong ExpectedTotalCommitLimit { get; }
        public extern ulong PeakPrivateCommitUsage { get; }
        public extern ulong PrivateCommitUsage { get; }
        public extern ulong TotalCommitLimit { get; }
        public extern ulong TotalCommitUsage { get; }
    }
}
