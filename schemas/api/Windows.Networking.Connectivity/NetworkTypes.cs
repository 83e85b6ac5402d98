namespace Windows.Networking.Connectivity
{
    /// <summary>What a network leads to.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.connectivity.networktypes"/>
    public enum NetworkTypes : uint
    {
        None = 0,
        Internet = 1,
        PrivateNetwork = 2,
    }
}
