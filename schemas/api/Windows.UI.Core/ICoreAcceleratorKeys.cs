using Windows.Foundation;

namespace Windows.UI.Core
{
    /// <summary>Keys with a meaning of their own.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.core.icoreacceleratorkeys"/>
    public interface ICoreAcceleratorKeys
    {
        event TypedEventHandler<CoreDispatcher, AcceleratorKeyEventArgs> AcceleratorKeyActivated;
    }
}
