using System;
using System.Collections;

namespace System.Net
{
    /// <summary>Credentials for several addresses.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.credentialcache"/>
    public class CredentialCache : ICredentials, IEnumerable
    {
        public extern CredentialCache();
        public static extern ICredentials DefaultCredentials { get; }
        public static extern NetworkCredential DefaultNetworkCredentials { get; }
        public extern void Add(Uri uriPrefix, string authType, NetworkCredential cred);
        public extern NetworkCredential GetCredential(Uri uriPrefix, string authType);
        public extern IEnumerator GetEnumerator();
        public extern void Remove(Uri uriPrefix, string authType);
    }
}
