namespace Windows.UI.Xaml
{
    /// <summary>Describes an event that travels up the tree.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.routedevent"/>
    public sealed class RoutedEvent
    {
        private extern RoutedEvent();
    }
}
