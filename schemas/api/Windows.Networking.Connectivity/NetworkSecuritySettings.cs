namespace Windows.Networking.Connectivity
{
    /// <summary>How a wireless network is secured.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.connectivity.networksecuritysettings"/>
    public sealed class NetworkSecuritySettings
    {
        private extern NetworkSecuritySettings();
        public extern NetworkAuthenticationType NetworkAuthenticationType { get; }
        public extern NetworkEncryptionType NetworkEncryptionType { get; }
    }
}
