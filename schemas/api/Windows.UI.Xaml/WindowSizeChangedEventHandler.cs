using Windows.UI.Core;

namespace Windows.UI.Xaml
{
    /// <summary>Receives the new size of a window.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.windowsizechangedeventhandler"/>
    public delegate void WindowSizeChangedEventHandler(object sender, WindowSizeChangedEventArgs e);
}
