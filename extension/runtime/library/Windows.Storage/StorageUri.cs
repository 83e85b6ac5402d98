using System;
using Windows.Foundation;

namespace Windows.Storage
{
    /// <summary>Addresses of files of the app.</summary>
    internal static class StorageUri
    {
        /// <summary>https://learn.microsoft.com/windows/uwp/app-resources/uri-schemes</summary>
        internal static string PathOf(Uri uri)
        {
            var rest = Uri.UnescapeDataString(uri.AbsolutePath).TrimStart('/').Replace('/', '\\');
            if (uri.Scheme == "ms-appx") return global::System.IO.Path.Combine(Sandbox.PathOf("Package"), Sandbox.Resource(rest));
            if (uri.Scheme == "ms-appdata")
            {
                var slash = rest.IndexOf('\\');
                var folder = slash < 0 ? rest : rest.Substring(0, slash);
                var inside = slash < 0 ? "" : rest.Substring(slash + 1);
                switch (folder.ToLowerInvariant())
                {
                    case "local": return global::System.IO.Path.Combine(Sandbox.PathOf("Local"), inside);
                    case "roaming": return global::System.IO.Path.Combine(Sandbox.PathOf("Roaming"), inside);
                    case "temp": return global::System.IO.Path.Combine(Sandbox.PathOf("Temporary"), inside);
                    case "localcache": return global::System.IO.Path.Combine(Sandbox.PathOf("LocalCache"), inside);
                }
            }
            throw new ArgumentException("Value does not fall within the expected range.");
        }
    }
}
