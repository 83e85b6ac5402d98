namespace System.Net
{
    /// <summary>A name and a password.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.networkcredential"/>
    public class NetworkCredential : ICredentials
    {
        private string domain;
        private string password;
        private string userName;

        public NetworkCredential() : this("", "", "")
        {
        }

        public NetworkCredential(string userName, string password) : this(userName, password, "")
        {
        }

        public NetworkCredential(string userName, string password, string domain)
        {
            UserName = userName;
            Password = password;
            Domain = domain;
        }

        public string Domain
        {
            get { return domain; }
            set { domain = value ?? ""; }
        }

        public string Password
        {
            get { return password; }
            set { password = value ?? ""; }
        }

        public string UserName
        {
            get { return userName; }
            set { userName = value ?? ""; }
        }

        public NetworkCredential GetCredential(Uri uri, string authType)
        {
            return this;
        }
    }
}
