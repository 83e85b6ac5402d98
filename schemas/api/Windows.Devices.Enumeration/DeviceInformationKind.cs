namespace Windows.Devices.Enumeration
{
    /// <summary>What a DeviceInformation stands for.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.enumeration.deviceinformationkind"/>
    public enum DeviceInformationKind
    {
        Unknown = 0,
        DeviceInterface = 1,
        DeviceContainer = 2,
        Device = 3,
        DeviceInterfaceClass = 4,
        AssociationEndpoint = 5,
        AssociationEndpointContainer = 6,
        AssociationEndpointService = 7,
        DevicePanel = 8,
    }
}
