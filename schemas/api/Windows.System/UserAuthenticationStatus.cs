namespace Windows.System
{
    /// <summary>How well a user is known.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.system.userauthenticationstatus"/>
    public enum UserAuthenticationStatus
    {
        Unauthenticated = 0,
        LocallyAuthenticated = 1,
        RemotelyAuthenticated = 2,
    }
}
