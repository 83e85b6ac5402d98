namespace Windows.UI.Xaml
{
    /// <summary>Receives what happened to an element.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.routedeventhandler"/>
    public delegate void RoutedEventHandler(object sender, RoutedEventArgs e);
}
