namespace Windows.Networking.Connectivity
{
    /// <summary>The technologies of mobile data.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.connectivity.wwandataclass"/>
    public enum WwanDataClass : uint
    {
        None = 0,
        Gprs = 1,
        Edge = 2,
        Umts = 4,
        Hsdpa = 8,
        Hsupa = 0x10,
        LteAdvanced = 0x20,
        Cdma1xRtt = 0x10000,
        Cdma1xEvdo = 0x20000,
        Cdma1xEvdoRevA = 0x40000,
        Cdma1xEvdv = 0x80000,
        Cdma3xRtt = 0x100000,
        Cdma1xEvdoRevB = 0x200000,
        CdmaUmb = 0x400000,
        Custom = 0x80000000,
    }
}
