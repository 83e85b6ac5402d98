namespace Windows.System
{
    /// <summary>The keys that change the meaning of others.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.system.virtualkeymodifiers"/>
    public enum VirtualKeyModifiers : uint
    {
        None = 0,
        Control = 1,
        Menu = 2,
        Shift = 4,
        Windows = 8,
    }
}
