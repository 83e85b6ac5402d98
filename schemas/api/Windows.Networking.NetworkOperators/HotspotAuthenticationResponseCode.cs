namespace Windows.Networking.NetworkOperators
{
    /// <summary>What a hotspot answered.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.networkoperators.hotspotauthenticationresponsecode"/>
    public enum HotspotAuthenticationResponseCode
    {
        NoError = 0,
        LoginSucceeded = 50,
        LoginFailed = 100,
        RadiusServerError = 102,
        NetworkAdministratorError = 105,
        LoginAborted = 151,
        AccessGatewayInternalError = 255,
    }
}
