namespace Windows.System
{
    /// <summary>The old and the new memory limit.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.system.appmemoryusagelimitchangingeventargs"/>
    public sealed class AppMemoryUsageLimitChangingEventArgs
    {
        private extern AppMemoryUsageLimitChangingEventArgs();
        public extern ulong NewLimit { get; }
        public extern ulong OldLimit { get; }
    }
}
