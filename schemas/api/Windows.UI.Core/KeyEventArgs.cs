using Windows.System;

namespace Windows.UI.Core
{
    /// <summary>A key was pressed or released.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.core.keyeventargs"/>
    public sealed class KeyEventArgs : ICoreWindowEventArgs
    {
        private extern KeyEventArgs();
        public extern string DeviceId { get; }
        public extern bool Handled { get; set; }
        public extern CorePhysicalKeyStatus KeyStatus { get; }
        public extern VirtualKey VirtualKey { get; }
    }
}
