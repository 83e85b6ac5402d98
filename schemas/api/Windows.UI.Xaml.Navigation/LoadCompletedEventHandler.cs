namespace Windows.UI.Xaml.Navigation
{
    /// <summary>Receives the news that content was loaded.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.navigation.loadcompletedeventhandler"/>
    public delegate void LoadCompletedEventHandler(object sender, NavigationEventArgs e);
}
