namespace Microsoft.Toolkit.Uwp.Connectivity
{
    /// <summary>What connects the device with its network.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.toolkit.uwp.connectivity.connectiontype"/>
    public enum ConnectionType
    {
        Ethernet,
        WiFi,
        Data,
        Unknown,
    }
}
