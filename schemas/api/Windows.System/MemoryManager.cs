using System;

namespace Windows.System
{
    /// <summary>How much memory the app uses, and may use; a background task has far less.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.system.memorymanager"/>
    public static class MemoryManager
    {
        public static extern ulong AppMemoryUsage { get; }
        public static extern AppMemoryUsageLevel AppMemoryUsageLevel { get; }
        public static extern ulong AppMemoryUsageLimit { get; }
        public static extern ulong ExpectedAppMemoryUsageLimit { get; }
        public static extern event EventHandler<object> AppMemoryUsageDecreased;
        public static extern event EventHandler<object> AppMemoryUsageIncreased;
        public static extern event EventHandler<AppMemoryUsageLimitChangingEventArgs> AppMemoryUsageLimitChanging;
        public static extern AppMemoryReport GetAppMemoryReport();
        public static extern ProcessMemoryReport GetProcessMemoryReport();
    }
}
