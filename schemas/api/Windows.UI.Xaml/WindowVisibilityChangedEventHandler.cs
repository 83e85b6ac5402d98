using Windows.UI.Core;

namespace Windows.UI.Xaml
{
    /// <summary>Receives the news that a window came or went.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.windowvisibilitychangedeventhandler"/>
    public delegate void WindowVisibilityChangedEventHandler(object sender, VisibilityChangedEventArgs e);
}
