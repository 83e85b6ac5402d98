namespace Windows.Networking.Connectivity
{
    /// <summary>Receives the news that connectivity changed.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.connectivity.networkstatuschangedeventhandler"/>
    public delegate void NetworkStatusChangedEventHandler(object sender);
}
