namespace System.Net.NetworkInformation
{
    /// <summary>Of the adapters only whether one is connected.</summary>
    public abstract class NetworkInterface
    {
        public static bool GetIsNetworkAvailable()
        {
            return global::Windows.Networking.Connectivity.NetworkInformation.GetInternetConnectionProfile() != null;
        }
    }
}
