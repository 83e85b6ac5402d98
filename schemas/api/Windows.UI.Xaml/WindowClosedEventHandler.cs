using Windows.UI.Core;

namespace Windows.UI.Xaml
{
    /// <summary>Receives the news that a window was closed.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.windowclosedeventhandler"/>
    public delegate void WindowClosedEventHandler(object sender, CoreWindowEventArgs e);
}
