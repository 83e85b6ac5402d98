using System;
using System.Collections.Generic;

namespace Windows.Security.Credentials
{
    /// <summary>Keeps credentials for the app.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.security.credentials.passwordvault"/>
    public sealed class PasswordVault
    {
        public extern PasswordVault();
        public extern void Add(PasswordCredential credential);
        /// <summary>All credentials for a purpose; throws when there are none.</summary>
        public extern IReadOnlyList<PasswordCredential> FindAllByResource(string resource);
        public extern IReadOnlyList<PasswordCredential> FindAllByUserName(string userName);
        public extern void Remove(PasswordCredential credential);
        /// <exception cref="Exception">There is no such credential.</exception>
        public extern PasswordCredential Retrieve(string resource, string userName);
        public extern IReadOnlyList<PasswordCredential> RetrieveAll();
    }
}
