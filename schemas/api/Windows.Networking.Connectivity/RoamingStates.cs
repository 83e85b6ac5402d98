namespace Windows.Networking.Connectivity
{
    /// <summary>Whether to count usage at home, abroad or both.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.connectivity.roamingstates"/>
    public enum RoamingStates : uint
    {
        None = 0,
        NotRoaming = 1,
        Roaming = 2,
    }
}
