using Windows.ApplicationModel;

namespace Windows.UI.Xaml
{
    /// <summary>Receives the news that no window of the app is visible any more.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.enteredbackgroundeventhandler"/>
    public delegate void EnteredBackgroundEventHandler(object sender, EnteredBackgroundEventArgs e);
}
