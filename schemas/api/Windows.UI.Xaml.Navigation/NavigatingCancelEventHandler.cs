namespace Windows.UI.Xaml.Navigation
{
    /// <summary>Receives the news that a page is about to go.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.navigation.navigatingcanceleventhandler"/>
    public delegate void NavigatingCancelEventHandler(object sender, NavigatingCancelEventArgs e);
}
