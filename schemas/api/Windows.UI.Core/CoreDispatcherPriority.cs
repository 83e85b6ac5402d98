namespace Windows.UI.Core
{
    /// <summary>How urgent code for a window's thread is.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.core.coredispatcherpriority"/>
    public enum CoreDispatcherPriority
    {
        Idle = -2,
        Low = -1,
        Normal = 0,
        High = 1,
    }
}
