namespace Windows.Networking.Connectivity
{
    /// <summary>How the access point authenticates.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.connectivity.cellularapnauthenticationtype"/>
    public enum CellularApnAuthenticationType
    {
        None = 0,
        Pap = 1,
        Chap = 2,
        Mschapv2 = 3,
    }
}
