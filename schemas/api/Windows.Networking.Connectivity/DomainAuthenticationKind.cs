namespace Windows.Networking.Connectivity
{
    /// <summary>How a domain was recognised.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.connectivity.domainauthenticationkind"/>
    public enum DomainAuthenticationKind
    {
        None = 0,
        Ldap = 1,
        Tls = 2,
    }
}
