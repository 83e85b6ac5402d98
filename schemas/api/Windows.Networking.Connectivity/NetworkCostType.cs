namespace Windows.Networking.Connectivity
{
    /// <summary>How a connection is billed.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.connectivity.networkcosttype"/>
    public enum NetworkCostType
    {
        Unknown = 0,
        Unrestricted = 1,
        Fixed = 2,
        Variable = 3,
    }
}
