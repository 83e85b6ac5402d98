namespace Windows.Networking.Connectivity
{
    /// <summary>How a wireless network encrypts.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.connectivity.networkencryptiontype"/>
    public enum NetworkEncryptionType
    {
        None = 0,
        Unknown = 1,
        Wep = 2,
        Wep40 = 3,
        Wep104 = 4,
        Tkip = 5,
        Ccmp = 6,
        WpaUseGroup = 7,
        RsnUseGroup = 8,
        Ihv = 9,
        Gcmp = 10,
        Gcmp256 = 11,
    }
}
