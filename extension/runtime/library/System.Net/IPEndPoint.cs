using System.Net.Sockets;

namespace System.Net
{
    /// <summary>An address and a port.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.ipendpoint"/>
    public class IPEndPoint : EndPoint
    {
        public const int MinPort = 0;
        public const int MaxPort = 65535;
        private IPAddress address;
        private int port;

        public IPEndPoint(long address, int port) : this(new IPAddress(address), port)
        {
        }
        public IPEndPoint(IPAddress address, int port)
        {
            if (address == null) throw new ArgumentNullException("address");
            this.address = address;
            Port = port;
        }
        public override AddressFamily AddressFamily
        {
            get { return address.AddressFamily; }
        }
        public IPAddress Address
        {
            get { return address; }
            set { address = value; }
        }
        public int Port
        {
            get { return port; }
            set
            {
                if (value < MinPort || value > MaxPort) throw new ArgumentOutOfRangeException("port");
                port = value;
            }
        }
        public override bool Equals(object comparand)
        {
            IPEndPoint other = comparand as IPEndPoint;
            return other != null && other.address.Equals(address) && other.port == port;
        }
        public override int GetHashCode()
        {
            return address.GetHashCode() ^ port;
        }
        public override string ToString()
        {
            string host = address.AddressFamily == AddressFamily.InterNetworkV6 ? "[" + address + "]" : address.ToString();
            return host + ":" + port.ToString();
        }
    }
}
