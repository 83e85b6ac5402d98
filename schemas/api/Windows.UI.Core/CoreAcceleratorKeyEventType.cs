namespace Windows.UI.Core
{
    /// <summary>How a key was pressed.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.core.coreacceleratorkeyeventtype"/>
    public enum CoreAcceleratorKeyEventType
    {
        KeyDown = 0,
        KeyUp = 1,
        Character = 2,
        DeadCharacter = 3,
        SystemKeyDown = 4,
        SystemKeyUp = 5,
        SystemCharacter = 6,
        SystemDeadCharacter = 7,
        UnicodeCharacter = 8,
    }
}
