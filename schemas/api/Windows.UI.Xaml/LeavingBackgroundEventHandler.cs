using Windows.ApplicationModel;

namespace Windows.UI.Xaml
{
    /// <summary>Receives the news that the app is about to become visible.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.leavingbackgroundeventhandler"/>
    public delegate void LeavingBackgroundEventHandler(object sender, LeavingBackgroundEventArgs e);
}
