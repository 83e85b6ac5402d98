namespace Windows.UI.Xaml.Navigation
{
    /// <summary>Receives the news that a page has come.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.navigation.navigatedeventhandler"/>
    public delegate void NavigatedEventHandler(object sender, NavigationEventArgs e);
}
