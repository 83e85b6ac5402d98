namespace Windows.UI.Core
{
    /// <summary>Whether a key is down.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.core.corevirtualkeystates"/>
    public enum CoreVirtualKeyStates : uint
    {
        None = 0,
        Down = 1,
        Locked = 2,
    }
}
