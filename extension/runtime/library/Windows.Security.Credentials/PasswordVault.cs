using System;
using System.Collections.Generic;
using Windows.Foundation;
using Windows.Storage;

namespace Windows.Security.Credentials
{
    /// <summary>Keeps credentials for the app. What it lists has no password until that is asked for.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.security.credentials.passwordvault"/>
    public sealed class PasswordVault
    {
        /// <summary>Apart from the settings of the app; the processes of its tasks see it too.</summary>
        private static readonly ApplicationDataContainer all = new ApplicationDataContainer("Vault\n", "", ApplicationDataLocality.Local);

        public PasswordVault()
        {
        }

        /// <summary>A credential for the same purpose and user takes the place of the old one.</summary>
        public void Add(PasswordCredential credential)
        {
            if (credential == null) throw new ArgumentNullException("credential");
            if (credential.Resource == "" || credential.UserName == "" || credential.Password == "") throw new ArgumentException("The parameter is incorrect.", "credential");
            all.Values[KeyOf(credential.Resource, credential.UserName)] = credential.Password;
        }

        /// <summary>All credentials for a purpose; throws when there are none.</summary>
        public IReadOnlyList<PasswordCredential> FindAllByResource(string resource)
        {
            return Found(each => each.Resource == resource, resource);
        }

        /// <summary>All credentials of a user; throws when there are none.</summary>
        public IReadOnlyList<PasswordCredential> FindAllByUserName(string userName)
        {
            return Found(each => each.UserName == userName, userName);
        }

        public void Remove(PasswordCredential credential)
        {
            if (credential == null) throw new ArgumentNullException("credential");
            if (!all.Values.Remove(KeyOf(credential.Resource, credential.UserName))) throw WindowsError.Refuse("credential-missing", credential.Resource);
        }

        /// <exception cref="Exception">There is no such credential.</exception>
        public PasswordCredential Retrieve(string resource, string userName)
        {
            return new PasswordCredential(resource, userName, PasswordOf(resource, userName));
        }

        public IReadOnlyList<PasswordCredential> RetrieveAll()
        {
            var found = new List<PasswordCredential>();
            foreach (var key in all.Values.Keys)
            {
                var end = key.IndexOf('\n');
                found.Add(new PasswordCredential { Resource = key.Substring(0, end), UserName = key.Substring(end + 1) });
            }
            return found;
        }

        internal static string PasswordOf(string resource, string userName)
        {
            object password;
            if (!all.Values.TryGetValue(KeyOf(resource, userName), out password)) throw WindowsError.Refuse("credential-missing", resource);
            return (string)password;
        }

        private IReadOnlyList<PasswordCredential> Found(Predicate<PasswordCredential> fits, string what)
        {
            var found = new List<PasswordCredential>();
            foreach (var each in RetrieveAll()) if (fits(each)) found.Add(each);
            if (found.Count == 0) throw WindowsError.Refuse("credential-missing", what);
            return found;
        }

        private static string KeyOf(string resource, string userName)
        {
            return resource + "\n" + userName;
        }
    }
}
