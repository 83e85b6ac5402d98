using System.Collections;
using System.Collections.Generic;

namespace System.Net
{
    /// <summary>Credentials for several addresses.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.credentialcache"/>
    public class CredentialCache : ICredentials, IEnumerable
    {
        private static readonly NetworkCredential defaults = new NetworkCredential();
        private readonly List<Entry> entries = new List<Entry>();

        public CredentialCache()
        {
        }

        /// <summary>Those of the user who is logged on; the simulated PC does not send them.</summary>
        public static ICredentials DefaultCredentials
        {
            get { return defaults; }
        }

        public static NetworkCredential DefaultNetworkCredentials
        {
            get { return defaults; }
        }

        public void Add(Uri uriPrefix, string authType, NetworkCredential cred)
        {
            if (uriPrefix == null) throw new ArgumentNullException("uriPrefix");
            if (authType == null) throw new ArgumentNullException("authType");
            if (Find(uriPrefix, authType) != null) throw new ArgumentException("An item with the same key has already been added.");
            entries.Add(new Entry(uriPrefix, authType, cred));
        }

        /// <summary>Those of the longest address that fits; null when none does.</summary>
        public NetworkCredential GetCredential(Uri uriPrefix, string authType)
        {
            if (uriPrefix == null) throw new ArgumentNullException("uriPrefix");
            if (authType == null) throw new ArgumentNullException("authType");
            Entry best = null;
            foreach (var entry in entries)
            {
                if (!entry.Fits(uriPrefix, authType)) continue;
                if (best == null || entry.Prefix.AbsolutePath.Length > best.Prefix.AbsolutePath.Length) best = entry;
            }
            return best == null ? null : best.Credential;
        }

        public IEnumerator GetEnumerator()
        {
            foreach (var entry in entries.ToArray()) yield return entry.Credential;
        }

        public void Remove(Uri uriPrefix, string authType)
        {
            entries.Remove(Find(uriPrefix, authType));
        }

        private Entry Find(Uri prefix, string authType)
        {
            foreach (var entry in entries)
            {
                if (entry.Prefix == prefix && string.Equals(entry.Kind, authType, StringComparison.OrdinalIgnoreCase)) return entry;
            }
            return null;
        }

        private sealed class Entry
        {
            internal readonly Uri Prefix;
            internal readonly string Kind;
            internal readonly NetworkCredential Credential;

            internal Entry(Uri prefix, string kind, NetworkCredential credential)
            {
                Prefix = prefix;
                Kind = kind;
                Credential = credential;
            }

            internal bool Fits(Uri address, string authType)
            {
                if (!string.Equals(Kind, authType, StringComparison.OrdinalIgnoreCase)) return false;
                var isSameServer = address.Scheme == Prefix.Scheme && address.Host == Prefix.Host && address.Port == Prefix.Port;
                return isSameServer && address.AbsolutePath.StartsWith(Prefix.AbsolutePath, StringComparison.OrdinalIgnoreCase);
            }
        }
    }
}
