using Windows.System;

namespace Windows.UI.Core
{
    /// <summary>A key with a meaning of its own was pressed.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.core.acceleratorkeyeventargs"/>
    public sealed class AcceleratorKeyEventArgs : ICoreWindowEventArgs
    {
        private extern AcceleratorKeyEventArgs();
        public extern string DeviceId { get; }
        public extern CoreAcceleratorKeyEventType EventType { get; }
        public extern bool Handled { get; set; }
        public extern CorePhysicalKeyStatus KeyStatus { get; }
        public extern VirtualKey VirtualKey { get; }
    }
}
