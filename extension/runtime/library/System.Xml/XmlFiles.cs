using System.IO;
using System.Net.Http;

namespace System.Xml
{
    /// <summary>Opens the files whose names stand in place of XML.</summary>
    internal static class XmlFiles
    {
        internal static Stream Open(string uri)
        {
            if (uri == null) throw new ArgumentNullException("inputUri");
            if (uri.Length == 0) throw new ArgumentException("The string was not recognized as a valid Uri.", "inputUri");
            Uri address;
            if (Uri.TryCreate(uri, UriKind.Absolute, out address) && (address.Scheme == "http" || address.Scheme == "https")) return Download(address);
            return File.OpenRead(PathOf(uri));
        }
        internal static Stream Create(string fileName)
        {
            if (fileName == null) throw new ArgumentNullException("outputFileName");
            return new FileStream(PathOf(fileName), FileMode.Create, FileAccess.Write, FileShare.Read);
        }
        private static string PathOf(string uri)
        {
            Uri address;
            if (!Uri.TryCreate(uri, UriKind.Absolute, out address)) return uri;
            if (address.IsFile) return address.LocalPath;
            throw new NotSupportedException("XML is loaded from files and servers, and saved to files, here; open " + uri + " yourself, and pass its stream.");
        }
        private static Stream Download(Uri address)
        {
            using (HttpClient client = new HttpClient()) return new MemoryStream(client.GetByteArrayAsync(address).GetAwaiter().GetResult());
        }
    }
}
