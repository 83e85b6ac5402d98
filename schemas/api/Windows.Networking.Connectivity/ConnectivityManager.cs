using Windows.Foundation;

namespace Windows.Networking.Connectivity
{
    /// <summary>Opens mobile connections for a purpose and routes traffic over them.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.connectivity.connectivitymanager"/>
    public static class ConnectivityManager
    {
        public static extern IAsyncOperation<ConnectionSession> AcquireConnectionAsync(CellularApnContext cellularApnContext);
        public static extern void AddHttpRoutePolicy(RoutePolicy routePolicy);
        public static extern void RemoveHttpRoutePolicy(RoutePolicy routePolicy);
    }
}
