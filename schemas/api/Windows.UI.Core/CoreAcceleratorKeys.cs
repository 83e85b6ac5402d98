using Windows.Foundation;

namespace Windows.UI.Core
{
    /// <summary>Keys with a meaning of their own.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.core.coreacceleratorkeys"/>
    public sealed class CoreAcceleratorKeys : ICoreAcceleratorKeys
    {
        private extern CoreAcceleratorKeys();
        public extern event TypedEventHandler<CoreDispatcher, AcceleratorKeyEventArgs> AcceleratorKeyActivated;
    }
}
