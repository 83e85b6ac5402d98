namespace Windows.UI.Xaml.Navigation
{
    /// <summary>Receives the news that a navigation was overtaken by another.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.navigation.navigationstoppedeventhandler"/>
    public delegate void NavigationStoppedEventHandler(object sender, NavigationEventArgs e);
}
