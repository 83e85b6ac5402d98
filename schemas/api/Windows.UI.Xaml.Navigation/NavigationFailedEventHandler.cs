namespace Windows.UI.Xaml.Navigation
{
    /// <summary>Receives the news that a page could not be made.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.navigation.navigationfailedeventhandler"/>
    public delegate void NavigationFailedEventHandler(object sender, NavigationFailedEventArgs e);
}
