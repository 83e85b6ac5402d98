using System.Collections.Generic;
using Windows.Networking.Connectivity;

namespace Microsoft.Toolkit.Uwp.Connectivity
{
    /// <summary>The connection with the internet, as it was when this was last brought up to date.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.toolkit.uwp.connectivity.connectioninformation"/>
    public class ConnectionInformation
    {
        private readonly List<string> networkNames = new List<string>();

        public ConnectionInformation()
        {
        }
        public ConnectionCost ConnectionCost { get; private set; }
        public ConnectionType ConnectionType { get; private set; } = ConnectionType.Unknown;
        public NetworkConnectivityLevel ConnectivityLevel { get; private set; }
        public bool IsInternetAvailable { get; private set; }
        public bool IsInternetOnMeteredConnection
        {
            get { return ConnectionCost != null && ConnectionCost.NetworkCostType != NetworkCostType.Unrestricted; }
        }
        public IReadOnlyList<string> NetworkNames
        {
            get { return networkNames; }
        }
        public byte? SignalStrength { get; private set; }

        public virtual void UpdateConnectionInformation(ConnectionProfile profile)
        {
            Reset();
            if (profile == null) return;
            if (profile.NetworkAdapter != null)
            {
                switch (profile.NetworkAdapter.IanaInterfaceType)
                {
                    case 6: ConnectionType = ConnectionType.Ethernet; break;
                    case 71: ConnectionType = ConnectionType.WiFi; break;
                    case 243:
                    case 244: ConnectionType = ConnectionType.Data; break;
                }
            }
            ConnectivityLevel = profile.GetNetworkConnectivityLevel();
            ConnectionCost = profile.GetConnectionCost();
            SignalStrength = profile.GetSignalBars();
            networkNames.AddRange(profile.GetNetworkNames());
            IsInternetAvailable = ConnectivityLevel == NetworkConnectivityLevel.InternetAccess;
        }
        internal virtual void Reset()
        {
            networkNames.Clear();
            ConnectionType = ConnectionType.Unknown;
            ConnectivityLevel = NetworkConnectivityLevel.None;
            IsInternetAvailable = false;
            ConnectionCost = null;
            SignalStrength = null;
        }
    }
}
