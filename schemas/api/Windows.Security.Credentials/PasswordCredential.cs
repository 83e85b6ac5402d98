using Windows.Foundation.Collections;

namespace Windows.Security.Credentials
{
    /// <summary>A name and a password for a purpose.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.security.credentials.passwordcredential"/>
    public sealed class PasswordCredential
    {
        public extern PasswordCredential(string resource, string userName, string password);
        public extern PasswordCredential();
        public extern string Password { get; set; }
        public extern IPropertySet Properties { get; }
        public extern string Resource { get; set; }
        public extern string UserName { get; set; }
        public extern void RetrievePassword();
    }
}
