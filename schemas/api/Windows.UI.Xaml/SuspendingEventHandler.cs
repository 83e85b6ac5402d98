using Windows.ApplicationModel;

namespace Windows.UI.Xaml
{
    /// <summary>Receives the news that the app is about to be frozen.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.suspendingeventhandler"/>
    public delegate void SuspendingEventHandler(object sender, SuspendingEventArgs e);
}
