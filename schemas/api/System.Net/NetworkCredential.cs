using System;

namespace System.Net
{
    /// <summary>A name and a password.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.networkcredential"/>
    public class NetworkCredential : ICredentials
    {
        public extern NetworkCredential();
        public extern NetworkCredential(string userName, string password);
        public extern NetworkCredential(string userName, string password, string domain);
        public extern string Domain { get; set; }
        public extern string Password { get; set; }
        public extern string UserName { get; set; }
        public extern NetworkCredential GetCredential(Uri uri, string authType);
    }
}
