using Windows.UI.Core;

namespace Windows.UI.Xaml
{
    /// <summary>Receives the news that a window became the active one, or ceased to be.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.windowactivatedeventhandler"/>
    public delegate void WindowActivatedEventHandler(object sender, WindowActivatedEventArgs e);
}
