using Windows.Foundation;

namespace Windows.UI.Core
{
    /// <summary>A window has a new size.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.core.windowsizechangedeventargs"/>
    public sealed class WindowSizeChangedEventArgs : ICoreWindowEventArgs
    {
        private extern WindowSizeChangedEventArgs();
        public extern bool Handled { get; set; }
        public extern Size Size { get; }
    }
}
