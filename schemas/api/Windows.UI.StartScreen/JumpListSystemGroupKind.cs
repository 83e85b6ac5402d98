namespace Windows.UI.StartScreen
{
    /// <summary>The groups Windows fills by itself.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.startscreen.jumplistsystemgroupkind"/>
    public enum JumpListSystemGroupKind
    {
        None = 0,
        Frequent = 1,
        Recent = 2,
    }
}
