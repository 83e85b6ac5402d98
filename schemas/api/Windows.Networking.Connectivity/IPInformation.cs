namespace Windows.Networking.Connectivity
{
    /// <summary>Which adapter an address of this machine belongs to.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.connectivity.ipinformation"/>
    public sealed class IPInformation
    {
        private extern IPInformation();
        public extern NetworkAdapter NetworkAdapter { get; }
        public extern byte? PrefixLength { get; }
    }
}
