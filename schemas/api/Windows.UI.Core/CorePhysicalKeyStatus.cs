namespace Windows.UI.Core
{
    /// <summary>The details of a key press.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.core.corephysicalkeystatus"/>
    public struct CorePhysicalKeyStatus
    {
        public uint RepeatCount;
        public uint ScanCode;
        public bool IsExtendedKey;
        public bool IsMenuKeyDown;
        public bool WasKeyDown;
        public bool IsKeyReleased;
    }
}
