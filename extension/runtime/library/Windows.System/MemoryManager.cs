using System;

namespace Windows.System
{
    /// <summary>How much memory the app uses, and may use. Here nobody measures it: handlers are kept, and never called.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.system.memorymanager"/>
    public static class MemoryManager
    {
        public static extern ulong AppMemoryUsage { get; }
        public static extern AppMemoryUsageLevel AppMemoryUsageLevel { get; }
        public static extern ulong AppMemoryUsageLimit { get; }
        public static extern ulong ExpectedAppMemoryUsageLimit { get; }
        public static event EventHandler<object> AppMemoryUsageDecreased;
        public static event EventHandler<object> AppMemoryUsageIncreased;
        public static event EventHandler<AppMemoryUsageLimitChangingEventArgs> AppMemoryUsageLimitChanging;
        public static extern AppMemoryReport GetAppMemoryReport();
        public static extern ProcessMemoryReport GetProcessMemoryReport();
    }
}
