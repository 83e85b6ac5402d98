using System;
using Windows.Networking.Connectivity;

namespace Microsoft.Toolkit.Uwp.Connectivity
{
    /// <summary>Says whether there is a connection with the internet, and tells when that changes.</summary>
    /// <seealso href="https://learn.microsoft.com/windows/communitytoolkit/network/networkhelper"/>
    public class NetworkHelper
    {
        protected NetworkHelper()
        {
            ConnectionInformation = new ConnectionInformation();
            UpdateConnectionInformation();
            NetworkInformation.NetworkStatusChanged += OnNetworkStatusChanged;
        }
        public event EventHandler NetworkChanged;
        public static NetworkHelper Instance { get; } = new NetworkHelper();
        public ConnectionInformation ConnectionInformation { get; }

        protected virtual void OnNetworkStatusChanged(object sender)
        {
            UpdateConnectionInformation();
            if (NetworkChanged != null) NetworkChanged(this, EventArgs.Empty);
        }
        private void UpdateConnectionInformation()
        {
            ConnectionInformation.UpdateConnectionInformation(NetworkInformation.GetInternetConnectionProfile());
        }
    }
}
