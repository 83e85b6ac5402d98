namespace Windows.Networking.Connectivity
{
    /// <summary>Which adapter an address of this machine belongs to.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.connectivity.ipinformation"/>
    public sealed class IPInformation
    {
        internal IPInformation()
        {
        }

        public NetworkAdapter NetworkAdapter { get; } = new NetworkAdapter();
        public byte? PrefixLength
        {
            get { return 8; }
        }
    }
}
