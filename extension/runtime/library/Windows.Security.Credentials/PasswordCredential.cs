using System;
using Windows.Foundation.Collections;

namespace Windows.Security.Credentials
{
    /// <summary>A name and a password for a purpose.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.security.credentials.passwordcredential"/>
    public sealed class PasswordCredential
    {
        private string password = "";
        private string resource = "";
        private string userName = "";

        public PasswordCredential()
        {
        }

        public PasswordCredential(string resource, string userName, string password)
        {
            Resource = resource;
            UserName = userName;
            Password = password;
        }

        public string Password
        {
            get { return password; }
            set
            {
                if (value == null) throw new ArgumentNullException("value");
                password = value;
            }
        }

        public IPropertySet Properties { get; } = new PropertySet();

        public string Resource
        {
            get { return resource; }
            set
            {
                if (value == null) throw new ArgumentNullException("value");
                resource = value;
            }
        }

        public string UserName
        {
            get { return userName; }
            set
            {
                if (value == null) throw new ArgumentNullException("value");
                userName = value;
            }
        }

        /// <summary>For credentials that the vault has listed.</summary>
        public void RetrievePassword()
        {
            if (password == "") password = PasswordVault.PasswordOf(resource, userName);
        }
    }
}
