namespace Windows.Networking
{
    /// <summary>Whether a name means one host or all below it.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.domainnametype"/>
    public enum DomainNameType
    {
        Suffix = 0,
        FullyQualified = 1,
    }
}
