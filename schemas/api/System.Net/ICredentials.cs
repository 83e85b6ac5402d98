using System;

namespace System.Net
{
    /// <summary>Gives the name and password for an address.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.icredentials"/>
    public interface ICredentials
    {
        NetworkCredential GetCredential(Uri uri, string authType);
    }
}
