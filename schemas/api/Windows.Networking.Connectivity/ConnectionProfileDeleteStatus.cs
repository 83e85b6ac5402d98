namespace Windows.Networking.Connectivity
{
    /// <summary>How the removal of a connection ended.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.connectivity.connectionprofiledeletestatus"/>
    public enum ConnectionProfileDeleteStatus
    {
        Success = 0,
        DeniedByUser = 1,
        DeniedBySystem = 2,
        UnknownError = 3,
    }
}
