namespace Windows.Networking.Connectivity
{
    /// <summary>Facts about a wireless connection.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.connectivity.wlanconnectionprofiledetails"/>
    public sealed class WlanConnectionProfileDetails
    {
        private extern WlanConnectionProfileDetails();
        public extern string GetConnectedSsid();
    }
}
