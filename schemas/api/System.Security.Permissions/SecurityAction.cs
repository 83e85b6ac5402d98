namespace System.Security.Permissions
{
    /// <summary>What a security attribute asks for; nothing in the simulation looks at it.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.security.permissions.securityaction"/>
    public enum SecurityAction
    {
        Demand = 2,
        Assert = 3,
        Deny = 4,
        PermitOnly = 5,
        LinkDemand = 6,
        InheritanceDemand = 7,
        RequestMinimum = 8,
        RequestOptional = 9,
        RequestRefuse = 10,
    }
}
